package org.rawabit.stages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.rawabit.stats.Association;
import org.rawabit.stats.Contingency;
import org.rawabit.stats.FalseDiscovery;
import org.rawabit.stats.Independence;
import org.rawabit.stats.OddsRatio;
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.RecordEncoder;

/**
 * Measures of counted pairs, by the formulas of {@link Association}.
 *
 * <p>All pairs of one cell are scored together, since their q-values depend on each other; they are
 * bounded by the actors, not by the corpus.
 */
public final class PairScores {
  private PairScores() {}

  /** A pair with its measures, in a value of a facet. */
  public record Scored(String facet, String value, Cooccurrence pair) {}

  /** Which cells to score. */
  interface Which extends Serializable {
    boolean isIn(Cell cell);
  }

  /** Scores the pairs with enough support in some of the cells. */
  static Dataset<Scored> of(PairCounts counts, Which which) {
    CountUnit unit = counts.options().unit();
    int minimum = counts.options().minimum();
    Broadcast<Margins> margins = broadcast(counts);
    int window = counts.options().window();
    return counts
        .pairs()
        .filter(
            (FilterFunction<CountedPair>) p -> which.isIn(p.cell()) && p.support(unit) >= minimum)
        .groupByKey(
            (MapFunction<CountedPair, Cell>) CountedPair::cell, RecordEncoder.of(Cell.class))
        .flatMapGroups(
            (FlatMapGroupsFunction<Cell, CountedPair, Scored>)
                (cell, pairs) -> scored(cell, margins.value().of(cell), pairs, window).iterator(),
            RecordEncoder.of(Scored.class));
  }

  static Broadcast<Margins> broadcast(PairCounts counts) {
    return JavaSparkContext.fromSparkContext(counts.pairs().sparkSession().sparkContext())
        .broadcast(counts.margins());
  }

  private static List<Scored> scored(
      Cell cell, Margins.Margin margin, Iterator<CountedPair> pairs, int window) {
    List<CountedPair> counts = new ArrayList<>();
    pairs.forEachRemaining(counts::add);
    counts.sort(Comparator.comparing(CountedPair::actorA).thenComparing(CountedPair::actorB));
    double overlap = Scope.overlap(cell.scope(), window);
    List<Contingency> tables = counts.stream().map(c -> table(margin, c)).toList();
    List<Independence> tests = tables.stream().map(t -> Independence.of(t, overlap)).toList();
    double[] p = tests.stream().mapToDouble(Independence::pValue).toArray();
    double[] q = FalseDiscovery.qValues(p, margin.tests());
    List<Scored> scored = new ArrayList<>(p.length);
    for (int i = 0; i < p.length; i++) {
      Cooccurrence row =
          row(counts.get(i), tables.get(i), overlap, tests.get(i), q[i], margin.tests());
      scored.add(new Scored(cell.facet(), cell.value(), row));
    }
    return scored;
  }

  private static Contingency table(Margins.Margin margin, CountedPair pair) {
    return new Contingency(
        margin.n(), margin.with(pair.actorA()), margin.with(pair.actorB()), pair.nAb());
  }

  private static Cooccurrence row(
      CountedPair c, Contingency t, double overlap, Independence test, double q, long tests) {
    double npmi = Association.npmi(t);
    OddsRatio odds = OddsRatio.of(t, overlap);
    return new Cooccurrence(
        c.actorA(),
        c.actorB(),
        c.cell().scope(),
        c.cell().periodKind(),
        c.cell().period(),
        c.articlesAb(),
        c.storiesAb(),
        t.n(),
        t.a(),
        t.b(),
        t.ab(),
        t.expected(),
        Association.pmi(t),
        Double.isNaN(npmi) ? null : npmi,
        Association.logLikelihoodRatio(t) / overlap,
        Association.logDice(t),
        Association.dice(t),
        Association.jaccard(t),
        Association.tScore(t) / Math.sqrt(overlap),
        odds.value(),
        odds.low(),
        odds.high(),
        test.test().id(),
        test.pValue(),
        q,
        tests,
        c.firstSeen(),
        c.lastSeen());
  }
}
