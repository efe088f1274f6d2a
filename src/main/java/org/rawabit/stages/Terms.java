package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.rawabit.stats.TermWeighting;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Tables;
import org.rawabit.tables.Term;

/**
 * The terms of a corpus with their counts and idf.
 *
 * <ol>
 *   <li>Each slice counts its own dictionary and cuts it into packed parts by the terms' hash: one
 *       row a slice and bucket is shuffled, not one a term.
 *   <li>Each bucket adds up its parts.
 *   <li>Terms in too few articles are dropped; past {@code limit}, the most frequent stay, as in
 *       MLlib's CountVectorizer; of equals the first in the alphabet.
 * </ol>
 */
public final class Terms {
  private Terms() {}

  /** The part of a slice that counting terms reads. */
  public record Bags(TermBags bags, List<Identity> identities) {}

  static Dataset<Bags> bags(Dataset<Slice> slices) {
    return slices.select(col("bags"), col("identities")).as(RecordEncoder.of(Bags.class));
  }

  /**
   * The terms of all articles that are no duplicates, most frequent first.
   *
   * @param minArticles terms in fewer articles are left out, from 1
   * @param limit how many terms there may be
   * @param weighting which idf they have
   */
  public static Dataset<Term> of(
      Dataset<Slice> slices, int minArticles, int limit, TermWeighting weighting) {
    long corpus = articles(slices);
    int buckets =
        Integer.parseInt(slices.sparkSession().conf().get("spark.sql.shuffle.partitions"));
    Encoder<VocabularyPart> part = RecordEncoder.of(VocabularyPart.class);
    Dataset<Term> terms =
        bags(slices)
            .flatMap(
                (FlatMapFunction<Bags, VocabularyPart>)
                    b -> VocabularyCounter.parts(b.bags(), b.identities(), buckets),
                part)
            .groupByKey(
                (MapFunction<VocabularyPart, Integer>) VocabularyPart::bucket, Encoders.INT())
            .flatMapGroups(new AddUp(minArticles, corpus, weighting), Tables.TERMS.encoder());
    // One task sorts: a heap of so many terms, which orderBy and limit would make, is slower.
    return terms
        .repartition(1)
        .sortWithinPartitions(col("occurrences").desc(), col("term"))
        .limit(limit);
  }

  private record AddUp(int minArticles, long corpus, TermWeighting weighting)
      implements FlatMapGroupsFunction<Integer, VocabularyPart, Term> {
    @Override
    public Iterator<Term> call(Integer bucket, Iterator<VocabularyPart> parts) {
      VocabularyCounter counter = new VocabularyCounter();
      parts.forEachRemaining(counter::add);
      return counter.terms(minArticles, corpus, weighting);
    }
  }

  /** N of the idf: the articles that are no duplicates. */
  public static long articles(Dataset<Slice> slices) {
    var duplicates = size(filter(col("identities"), i -> i.getField("duplicateOf").isNotNull()));
    var own = size(col("identities")).minus(duplicates);
    Long articles = slices.select(sum(own)).as(Encoders.LONG()).head();
    return articles == null ? 0 : articles;
  }
}
