package org.rawabit.stages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.rawabit.stats.Contingency;
import org.rawabit.stats.FalseDiscovery;
import org.rawabit.stats.TieComparison;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Tables;
import org.rawabit.tables.TieChange;

/**
 * Which ties came, went, grew or shrank from one period to the next.
 *
 * <p>A pair is looked at in two neighbouring periods if it is together in enough stories of both
 * taken together. The test of a difference holds whatever that sum is, so to choose by it does not
 * choose the differences.
 */
public final class TieChanges {
  private TieChanges() {}

  /**
   * A pair as it counts in a comparison.
   *
   * @param cell whose period is the later of the two
   * @param isNow whether it was counted in the later, or in the one before
   */
  public record Side(
      Cell cell, String actorA, String actorB, boolean isNow, long nAb, long support) {}

  /** Neighbouring periods, with the margins of both. */
  private record Periods(Map<Cell, Cell> previous, Map<Cell, Cell> next, Margins margins)
      implements Serializable {}

  /** The changes of all pairs with enough support; none where the periods are all time alone. */
  public static Dataset<TieChange> of(PairCounts counts) {
    Map<Cell, Cell> previous = counts.margins().previous();
    Map<Cell, Cell> next = new TreeMap<>();
    previous.forEach((cell, before) -> next.put(before, cell));
    Broadcast<Periods> periods =
        JavaSparkContext.fromSparkContext(counts.pairs().sparkSession().sparkContext())
            .broadcast(new Periods(previous, next, counts.margins()));
    CountUnit unit = counts.options().unit();
    int minimum = counts.options().minimum();
    int window = counts.options().window();
    String always = PeriodKind.ALL.id();
    return counts
        .pairs()
        .filter((FilterFunction<CountedPair>) p -> !p.cell().periodKind().equals(always))
        .flatMap(
            (FlatMapFunction<CountedPair, Side>) p -> sides(p, periods.value(), unit).iterator(),
            RecordEncoder.of(Side.class))
        .groupByKey((MapFunction<Side, Cell>) Side::cell, RecordEncoder.of(Cell.class))
        .flatMapGroups(
            (FlatMapGroupsFunction<Cell, Side, TieChange>)
                (cell, sides) -> changes(cell, sides, periods.value(), minimum, window).iterator(),
            Tables.TIE_CHANGES.encoder());
  }

  /** As the later of two periods, and as the one before. */
  private static List<Side> sides(CountedPair p, Periods periods, CountUnit unit) {
    List<Side> sides = new ArrayList<>(2);
    if (periods.previous().containsKey(p.cell())) {
      sides.add(new Side(p.cell(), p.actorA(), p.actorB(), true, p.nAb(), p.support(unit)));
    }
    Cell next = periods.next().get(p.cell());
    if (next != null) {
      sides.add(new Side(next, p.actorA(), p.actorB(), false, p.nAb(), p.support(unit)));
    }
    return sides;
  }

  /** A pair in two periods. */
  private static final class Both {
    final String actorA;
    final String actorB;
    long before;
    long now;
    long support;

    Both(String actorA, String actorB) {
      this.actorA = actorA;
      this.actorB = actorB;
    }
  }

  private static List<TieChange> changes(
      Cell cell, Iterator<Side> sides, Periods periods, int minimum, int window) {
    Map<String, Both> pairs = new TreeMap<>();
    while (sides.hasNext()) {
      Side side = sides.next();
      Both both =
          pairs.computeIfAbsent(
              side.actorA() + '\t' + side.actorB(), k -> new Both(side.actorA(), side.actorB()));
      both.now += side.isNow() ? side.nAb() : 0;
      both.before += side.isNow() ? 0 : side.nAb();
      both.support += side.support();
    }
    List<Both> supported = pairs.values().stream().filter(b -> b.support >= minimum).toList();
    Cell previous = periods.previous().getOrDefault(cell, cell);
    Margins.Margin before = periods.margins().of(previous);
    Margins.Margin now = periods.margins().of(cell);
    double overlap = Scope.overlap(cell.scope(), window);
    List<TieComparison> tests =
        supported.stream()
            .map(b -> TieComparison.of(table(before, b, b.before), table(now, b, b.now), overlap))
            .toList();
    double[] q =
        FalseDiscovery.qValues(tests.stream().mapToDouble(t -> t.test().pValue()).toArray());
    List<TieChange> changes = new ArrayList<>(q.length);
    for (int i = 0; i < q.length; i++) {
      Both both = supported.get(i);
      TieComparison t = tests.get(i);
      changes.add(
          new TieChange(
              both.actorA,
              both.actorB,
              cell.scope(),
              cell.periodKind(),
              cell.period(),
              previous.period(),
              t.change().id(),
              before.n(),
              both.before,
              now.n(),
              both.now,
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

  private static Contingency table(Margins.Margin margin, Both pair, long nAb) {
    return new Contingency(margin.n(), margin.with(pair.actorA), margin.with(pair.actorB), nAb);
  }
}
