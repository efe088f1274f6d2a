package org.rawabit.stages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.duplicates.Shingles;
import org.rawabit.tables.NearDuplicate;
import org.rawabit.tables.Signature;
import scala.Tuple2;

/**
 * The pairs of different texts that are nearly the same.
 *
 * <ol>
 *   <li>Articles of the same text are one text.
 *   <li>Texts that share a band lie in one bucket; within it, those that agree in {@link
 *       org.rawabit.duplicates.MinHash#AGREEING} bands are candidates.
 *   <li>Candidates are compared by all their shingles; what reaches the threshold stays.
 * </ol>
 *
 * <p>Whether two texts are a pair depends on these two alone. So the pairs of all texts are those
 * of the old ones and those that new ones make with each other and with the old, in whatever parts
 * they come.
 */
public final class NearPairs {
  private NearPairs() {}

  /**
   * Which texts are nearly the same.
   *
   * @param near whether they are looked for at all
   * @param threshold the least Jaccard similarity, 0.7 to 1
   */
  public record Options(boolean near, double threshold) {
    /** How far texts are compared. */
    public Likeness likeness() {
      return near ? Likeness.NEAR : Likeness.EXACT;
    }
  }

  /** A text in a bucket. */
  record Member(String textKey, boolean fresh, int[] bands) implements Serializable {}

  /** The texts that share a band. */
  record Bucket(int band, List<Member> members) {}

  /** Two texts to be compared. */
  record Candidate(String textA, String textB) implements Serializable {}

  /**
   * A text.
   *
   * @param fresh whether no earlier article has it
   */
  private record Text(boolean fresh, int[] bands, byte[] shingles) implements Serializable {
    private Text or(Text same) {
      return fresh ? same : this;
    }
  }

  /** Two texts of which the shingles of the first are known. */
  private record Half(String textA, byte[] shinglesA) implements Serializable {}

  /**
   * All pairs with a fresh text: among themselves and with earlier ones.
   *
   * @param company all articles that may have a pair; the pairs of earlier ones with each other are
   *     known, and a text that an earlier one has, too, is not fresh
   */
  public static JavaRDD<NearPair> of(JavaRDD<Compared> company, Options options) {
    if (!options.near()) {
      return JavaSparkContext.fromSparkContext(company.context()).emptyRDD();
    }
    JavaPairRDD<String, Text> texts =
        company
            .mapToPair(NearPairs::text)
            .reduceByKey(Text::or)
            .persist(StorageLevel.MEMORY_AND_DISK());
    double threshold = options.threshold();
    return candidates(texts)
        .mapToPair(candidate -> new Tuple2<>(candidate.textA(), candidate))
        .join(texts)
        .values()
        .mapToPair(
            found ->
                new Tuple2<>(
                    found._1().textB(), new Half(found._1().textA(), found._2().shingles())))
        .join(texts)
        .flatMap(found -> compared(found._2()._1(), found._1(), found._2()._2(), threshold));
  }

  private static Tuple2<String, Text> text(Compared article) {
    Signature signature = article.signature();
    return new Tuple2<>(
        signature.textKey(), new Text(article.fresh(), signature.bands(), signature.shingles()));
  }

  /** The pairs behind a table of earlier batches. */
  public static JavaRDD<NearPair> of(JavaRDD<NearDuplicate> table) {
    return table.map(
        near ->
            near.textA().compareTo(near.textB()) < 0
                ? new NearPair(near.textA(), near.textB(), near.jaccard())
                : new NearPair(near.textB(), near.textA(), near.jaccard()));
  }

  private static JavaRDD<Candidate> candidates(JavaPairRDD<String, Text> texts) {
    return texts
        .flatMapToPair(text -> members(text._1(), text._2()))
        .groupByKey()
        .flatMap(bucket -> candidates((int) (bucket._1() >>> 32), bucket._2()));
  }

  /** A text in the bucket of each of its bands. */
  private static Iterator<Tuple2<Long, Member>> members(String textKey, Text text) {
    Member member = new Member(textKey, text.fresh(), text.bands());
    return IntStream.range(0, text.bands().length)
        .mapToObj(
            band -> new Tuple2<>((long) band << 32 | (text.bands()[band] & 0xFFFFFFFFL), member))
        .iterator();
  }

  private static Iterator<Candidate> candidates(int band, Iterable<Member> bucket) {
    List<Member> members = new ArrayList<>();
    bucket.forEach(members::add);
    boolean news = members.size() > 1 && members.stream().anyMatch(Member::fresh);
    return news ? BucketPairs.of(new Bucket(band, members)) : Collections.emptyIterator();
  }

  private static Iterator<NearPair> compared(Half a, String textB, Text b, double threshold) {
    double jaccard =
        Shingles.jaccard(Shingles.unpacked(a.shinglesA()), Shingles.unpacked(b.shingles()));
    return jaccard < threshold
        ? Collections.emptyIterator()
        : List.of(new NearPair(a.textA(), textB, jaccard)).iterator();
  }
}
