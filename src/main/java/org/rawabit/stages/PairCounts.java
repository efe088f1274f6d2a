package org.rawabit.stages;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;

/**
 * Pairs, actors and articles counted in every cell, in one pass over articles.
 *
 * <p>n, n_a, n_b and n_ab count the same thing, units of the scope in the counted articles:
 * articles, paragraphs, sentences or windows. Only then do they make a 2×2 table: counts of stories
 * beside a closeness within sentences would make independent actors look like they avoid each
 * other.
 *
 * <p>A source or a language is a corpus of its own: its articles are the units, its actors the
 * margins. A kind of mention divides the mentions and not the articles: the units are those of all
 * articles, and an actor is in one if a mention of the kind is.
 *
 * <p>Every task counts its articles into a {@link PairTally}; the counts of a pair then come
 * together in one partition, and stay there while tables are made from them.
 */
public final class PairCounts implements AutoCloseable {
  /** Of so many partitions of articles the counts fill one. */
  private static final int ARTICLES_PER_COUNTS = 4;

  private final CountPlan plan;
  private final JavaRDD<CountsPart> parts;
  private final CountsPart alone;

  private PairCounts(CountPlan plan, JavaRDD<CountsPart> parts, CountsPart alone) {
    this.plan = plan;
    this.parts = parts;
    this.alone = alone;
  }

  /**
   * Counts.
   *
   * @param articles all, with and without mentions
   * @param rollUp by which members count for their groups, if they do
   */
  public static PairCounts of(JavaRDD<CountedArticle> articles, RollUp rollUp, CountPlan plan) {
    int partitions =
        Math.max(
            articles.context().defaultParallelism(),
            articles.getNumPartitions() / ARTICLES_PER_COUNTS);
    JavaRDD<CountsPart> parts =
        articles
            .mapPartitionsToPair(
                partition -> new CountingArticles(partition, plan, rollUp, partitions))
            .partitionBy(new HashPartitioner(partitions))
            .values()
            .mapPartitions(counted -> merged(counted, plan.evidence()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    List<CountsPart> alone = parts.map(part -> alone(part, plan)).collect();
    return new PairCounts(plan, parts, PairTally.of(alone, 0).part());
  }

  private static Iterator<CountsPart> merged(Iterator<CountsPart> counted, int evidence) {
    return List.of(PairTally.of(() -> counted, evidence).part()).iterator();
  }

  /** What is counted of all articles, and of actors alone, without their course. */
  private static CountsPart alone(CountsPart part, CountPlan plan) {
    boolean[] kept = new boolean[part.cells().length];
    for (int c = 0; c < kept.length; c++) {
      kept[c] = part.cells()[c].equals(Cell.MENTIONED) || plan.measures(part.cells()[c]);
    }
    return part.only(
        e -> !part.isPair(e) && (kept[part.cell()[e]] || part.actorA(e) == null), false);
  }

  CountPlan plan() {
    return plan;
  }

  /** All counts; those of a pair, or of an actor alone, are in one part. */
  JavaRDD<CountsPart> parts() {
    return parts;
  }

  /**
   * The counts of all articles and of actors alone: as many as actors, periods and sources, however
   * many articles. They are kept on the driver.
   */
  CountsPart alone() {
    return alone;
  }

  Broadcast<Margins> margins() {
    return share(Margins.of(alone, plan));
  }

  <T> Broadcast<T> share(T value) {
    return JavaSparkContext.fromSparkContext(parts.context()).broadcast(value);
  }

  @Override
  public void close() {
    parts.unpersist();
  }
}
