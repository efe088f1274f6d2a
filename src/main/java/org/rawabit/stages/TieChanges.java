package org.rawabit.stages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.rawabit.stats.Contingency;
import org.rawabit.stats.FalseDiscovery;
import org.rawabit.stats.TieComparison;
import org.rawabit.tables.TieChange;
import scala.Tuple2;

/**
 * Which ties came, went, grew or shrank from one period to the next.
 *
 * <p>A pair is looked at in two neighbouring periods if it is together in enough stories of both
 * taken together. The test of a difference holds whatever that sum is, so to choose by it does not
 * choose the differences.
 */
public final class TieChanges {
  private TieChanges() {}

  /** Neighbouring periods, with the margins of both. */
  private record Periods(Map<Cell, Cell> previous, Map<Cell, Cell> next, Margins margins)
      implements Serializable {
    static Periods of(Margins margins) {
      Map<Cell, Cell> previous = margins.previous();
      Map<Cell, Cell> next = new TreeMap<>();
      previous.forEach((cell, before) -> next.put(before, cell));
      return new Periods(previous, next, margins);
    }
  }

  /** The changes of all pairs with enough support; none where the periods are all time alone. */
  public static JavaRDD<TieChange> of(PairCounts counts) {
    CountPlan plan = counts.plan();
    Broadcast<Periods> periods = counts.share(Periods.of(Margins.of(counts.alone(), plan)));
    int partitions = counts.parts().getNumPartitions();
    return counts
        .parts()
        .flatMapToPair(part -> sides(part, periods.value(), partitions))
        .partitionBy(new HashPartitioner(partitions))
        .values()
        .mapPartitionsWithIndex(
            (partition, parts) ->
                changes(
                    parts, periods.value(), cell -> cell.partition(partitions) == partition, plan),
            false);
  }

  /** Every pair goes where its period is looked at, as the later of two and as the one before. */
  private static Iterator<Tuple2<Integer, CountsPart>> sides(
      CountsPart part, Periods periods, int partitions) {
    List<Tuple2<Integer, CountsPart>> sides = new ArrayList<>();
    for (int p = 0; p < partitions; p++) {
      boolean[] goes = new boolean[part.cells().length];
      for (int c = 0; c < goes.length; c++) {
        Cell cell = part.cells()[c];
        Cell next = periods.next().get(cell);
        goes[c] =
            (periods.previous().containsKey(cell) && cell.partition(partitions) == p)
                || (next != null && next.partition(partitions) == p);
      }
      sides.add(new Tuple2<>(p, part.only(e -> part.isPair(e) && goes[part.cell()[e]], false)));
    }
    return sides.iterator();
  }

  private static Iterator<TieChange> changes(
      Iterator<CountsPart> parts, Periods periods, Predicate<Cell> isOurs, CountPlan plan) {
    CountsPart all = PairTally.of(() -> parts, 0).part();
    int[][] byCell = Grouped.by(all.cell(), all.cells().length);
    Map<Cell, int[]> counts = new TreeMap<>();
    for (int c = 0; c < byCell.length; c++) {
      counts.put(all.cells()[c], byCell[c]);
    }
    int[] none = {};
    return periods.previous().entrySet().stream()
        .filter(e -> isOurs.test(e.getKey()))
        .flatMap(
            e -> {
              Both both = new Both(all);
              both.add(counts.getOrDefault(e.getValue(), none), false);
              both.add(counts.getOrDefault(e.getKey(), none), true);
              return changes(e.getKey(), both.supported(plan), periods, plan).stream();
            })
        .iterator();
  }

  /** The pairs of two periods, by the ids of their actors. */
  private static final class Both {
    private final CountsPart counts;
    private final Map<String, Side> pairs = new TreeMap<>();

    Both(CountsPart counts) {
      this.counts = counts;
    }

    void add(int[] added, boolean isNow) {
      for (int e : added) {
        String a = counts.actors()[counts.a()[counts.pair()[e]]];
        String b = counts.actors()[counts.b()[counts.pair()[e]]];
        Side side = pairs.computeIfAbsent(a + '\t' + b, k -> new Side(a, b));
        side.now += isNow ? counts.units()[e] : 0;
        side.before += isNow ? 0 : counts.units()[e];
        side.articles += counts.articles()[e];
        side.stories += counts.stories()[e];
      }
    }

    List<Side> supported(CountPlan plan) {
      return pairs.values().stream()
          .filter(s -> plan.counted(s.articles, s.stories) >= plan.options().minimum())
          .toList();
    }
  }

  /** A pair in two periods. */
  private static final class Side {
    final String actorA;
    final String actorB;
    long before;
    long now;
    long articles;
    long stories;

    Side(String actorA, String actorB) {
      this.actorA = actorA;
      this.actorB = actorB;
    }
  }

  private static List<TieChange> changes(
      Cell cell, List<Side> supported, Periods periods, CountPlan plan) {
    Cell previous = periods.previous().getOrDefault(cell, cell);
    Margins.Margin before = periods.margins().of(previous);
    Margins.Margin now = periods.margins().of(cell);
    double overlap = Scope.overlap(cell.scope(), plan.options().window());
    List<TieComparison> tests =
        supported.stream()
            .map(b -> TieComparison.of(table(before, b, b.before), table(now, b, b.now), overlap))
            .toList();
    double[] q =
        FalseDiscovery.qValues(tests.stream().mapToDouble(t -> t.test().pValue()).toArray());
    List<TieChange> changes = new ArrayList<>(q.length);
    for (int i = 0; i < q.length; i++) {
      Side pair = supported.get(i);
      TieComparison t = tests.get(i);
      changes.add(
          new TieChange(
              pair.actorA,
              pair.actorB,
              cell.scope(),
              cell.periodKind(),
              cell.period(),
              previous.period(),
              t.change().id(),
              before.n(),
              pair.before,
              now.n(),
              pair.now,
              t.logRatio(),
              t.test().test().id(),
              t.test().pValue(),
              q[i],
              t.oddsRatioBefore(),
              t.oddsRatio(),
              t.oddsZ()));
    }
    return changes;
  }

  private static Contingency table(Margins.Margin margin, Side pair, long nAb) {
    return new Contingency(margin.n(), margin.with(pair.actorA), margin.with(pair.actorB), nAb);
  }
}
