package org.rawabit.stages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Counted pairs with enough support, tested in every cell.
 *
 * <p>All pairs of one cell are scored together, since their q-values depend on each other; they are
 * bounded by the actors, not by the corpus: some 80 bytes a pair.
 *
 * @param cells kept while tables are made from them
 */
public record PairScores(JavaRDD<ScoredCell> cells) implements AutoCloseable {
  /** Tests all cells in which pairs are measured. */
  public static PairScores of(PairCounts counts) {
    CountPlan plan = counts.plan();
    Broadcast<Margins> margins = counts.margins();
    int partitions = counts.parts().getNumPartitions();
    JavaRDD<ScoredCell> scored =
        counts
            .parts()
            .flatMapToPair(part -> supported(part, plan, partitions))
            .partitionBy(new HashPartitioner(partitions))
            .values()
            .mapPartitions(parts -> scored(parts, margins.value(), plan));
    return new PairScores(scored.persist(StorageLevel.MEMORY_AND_DISK()));
  }

  private static Iterator<Tuple2<Integer, CountsPart>> supported(
      CountsPart part, CountPlan plan, int partitions) {
    int[] ofCell =
        Arrays.stream(part.cells())
            .mapToInt(c -> plan.measures(c) ? c.partition(partitions) : -1)
            .toArray();
    CountsPart[] split =
        part.split(
            partitions,
            e -> part.isPair(e) && isSupported(part, e, plan) ? ofCell[part.cell()[e]] : -1,
            false);
    return IntStream.range(0, partitions).mapToObj(p -> new Tuple2<>(p, split[p])).iterator();
  }

  /** Whether a pair is together in enough stories, or articles, to have a row. */
  static boolean isSupported(CountsPart part, int count, CountPlan plan) {
    return plan.counted(part.articles()[count], part.stories()[count]) >= plan.options().minimum();
  }

  private static Iterator<ScoredCell> scored(
      Iterator<CountsPart> parts, Margins margins, CountPlan plan) {
    CountsPart all = PairTally.of(() -> parts, 0).part();
    int[][] byCell = Grouped.by(all.cell(), all.cells().length);
    int[] ranks = all.ranks();
    return IntStream.range(0, byCell.length)
        .mapToObj(
            c -> {
              Cell cell = all.cells()[c];
              return ScoredCell.of(
                  cell,
                  all.only(byActors(all, ranks, byCell[c]), false),
                  margins.of(cell),
                  Scope.overlap(cell.scope(), plan.options().window()));
            })
        .iterator();
  }

  /** Counts of pairs in the order of their ids. */
  private static int[] byActors(CountsPart part, int[] ranks, int[] counts) {
    return IntStream.of(counts)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(e -> ranks[part.a()[part.pair()[e]]])
                .thenComparingInt(e -> ranks[part.b()[part.pair()[e]]]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  @Override
  public void close() {
    cells.unpersist();
  }
}
