package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
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

  /** The counts of a pair in a cell. */
  public record PairCounts(
      String facet,
      String value,
      String actorA,
      String actorB,
      String scope,
      String periodKind,
      String period,
      long articlesAb,
      long storiesAb,
      long n,
      long nA,
      long nB,
      long nAb,
      long tests,
      @Nullable LocalDate firstSeen,
      @Nullable LocalDate lastSeen) {
    Contingency table() {
      return new Contingency(n, nA, nB, nAb);
    }
  }

  /** A pair with its measures, in a value of a facet. */
  public record Scored(String facet, String value, Cooccurrence pair) {}

  static Column[] columns() {
    return Arrays.stream(PairCounts.class.getRecordComponents())
        .map(c -> col(c.getName()))
        .toArray(Column[]::new);
  }

  /**
   * Scores the counts of all cells.
   *
   * @param window width of the windows, in tokens
   */
  static Dataset<Scored> of(Dataset<Row> counts, int window) {
    return counts
        .as(RecordEncoder.of(PairCounts.class))
        .groupByKey(
            (MapFunction<PairCounts, String>)
                p -> String.join("\t", p.facet(), p.value(), p.scope(), p.periodKind(), p.period()),
            Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, PairCounts, Scored>)
                (cell, pairs) -> scored(pairs, window).iterator(),
            RecordEncoder.of(Scored.class));
  }

  private static List<Scored> scored(Iterator<PairCounts> pairs, int window) {
    List<PairCounts> counts = new ArrayList<>();
    pairs.forEachRemaining(counts::add);
    counts.sort(Comparator.comparing(PairCounts::actorA).thenComparing(PairCounts::actorB));
    double overlap = Scope.overlap(counts.get(0).scope(), window);
    List<Independence> tests =
        counts.stream().map(c -> Independence.of(c.table(), overlap)).toList();
    double[] p = tests.stream().mapToDouble(Independence::pValue).toArray();
    double[] q = FalseDiscovery.qValues(p, counts.get(0).tests());
    List<Scored> scored = new ArrayList<>(counts.size());
    for (int i = 0; i < p.length; i++) {
      PairCounts c = counts.get(i);
      scored.add(new Scored(c.facet(), c.value(), row(c, overlap, tests.get(i), q[i])));
    }
    return scored;
  }

  private static Cooccurrence row(PairCounts c, double overlap, Independence test, double q) {
    Contingency t = c.table();
    double npmi = Association.npmi(t);
    OddsRatio odds = OddsRatio.of(t, overlap);
    return new Cooccurrence(
        c.actorA(),
        c.actorB(),
        c.scope(),
        c.periodKind(),
        c.period(),
        c.articlesAb(),
        c.storiesAb(),
        c.n(),
        c.nA(),
        c.nB(),
        c.nAb(),
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
        c.tests(),
        c.firstSeen(),
        c.lastSeen());
  }
}
