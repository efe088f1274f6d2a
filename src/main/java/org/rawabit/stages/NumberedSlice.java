package org.rawabit.stages;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.broadcast.Broadcast;
import org.rawabit.tables.Mention;

/**
 * A slice whose terms have numbers in the {@link Vocabulary}: what counting terms reads.
 *
 * @param numbers of the slice's terms, −1 for those that the vocabulary lacks
 */
public record NumberedSlice(Slice slice, int[] numbers) {

  /** The numbers of each slice's terms; worth keeping, since many tables read them. */
  public static JavaRDD<int[]> numbers(JavaRDD<Slice> slices, Broadcast<Vocabulary> vocabulary) {
    return slices.map(slice -> vocabulary.value().numbers(slice.bags().terms()));
  }

  /** Slices beside their numbers. */
  public static JavaRDD<NumberedSlice> of(JavaRDD<Slice> slices, JavaRDD<int[]> numbers) {
    return slices.zipPartitions(
        numbers,
        (FlatMapFunction2<Iterator<Slice>, Iterator<int[]>, NumberedSlice>) NumberedSlice::zipped);
  }

  private static Iterator<NumberedSlice> zipped(Iterator<Slice> slices, Iterator<int[]> numbers) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return slices.hasNext();
      }

      @Override
      public NumberedSlice next() {
        return new NumberedSlice(slices.next(), numbers.next());
      }
    };
  }

  TermBags bags() {
    return slice.bags();
  }

  /** How many articles there are. */
  int articles() {
    return slice.identities().size();
  }

  String articleId(int article) {
    return slice.identities().get(article).articleId();
  }

  boolean isDuplicate(int article) {
    return slice.identities().get(article).duplicateOf() != null;
  }

  String language(int article) {
    return slice.articles().get(article).language();
  }

  List<Mention> mentions(int article) {
    return slice.annotations().get(article).mentions();
  }

  SliceTokens tokens() {
    return new SliceTokens(slice.bags(), slice.stream(), numbers);
  }
}
