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
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Tables;

/**
 * Measures of counted pairs, by the formulas of {@link Association}.
 *
 * <p>All pairs of one scope and period are scored together, since their q-values depend on each
 * other; they are bounded by the actors, not by the corpus.
 */
public final class PairScores {
  private PairScores() {}

  /** The counts of a pair in a scope and a period. */
  public record PairCounts(
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
      @Nullable LocalDate firstSeen,
      @Nullable LocalDate lastSeen) {}

  static Column[] columns() {
    return Arrays.stream(PairCounts.class.getRecordComponents())
        .map(c -> col(c.getName()))
        .toArray(Column[]::new);
  }

  static Dataset<Cooccurrence> of(Dataset<Row> counts) {
    return counts
        .as(RecordEncoder.of(PairCounts.class))
        .groupByKey(
            (MapFunction<PairCounts, String>)
                p -> p.scope() + '\t' + p.periodKind() + '\t' + p.period(),
            Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, PairCounts, Cooccurrence>)
                (cell, pairs) -> scored(pairs).iterator(),
            Tables.COOCCURRENCE.encoder());
  }

  private static List<Cooccurrence> scored(Iterator<PairCounts> pairs) {
    List<PairCounts> counts = new ArrayList<>();
    pairs.forEachRemaining(counts::add);
    counts.sort(Comparator.comparing(PairCounts::actorA).thenComparing(PairCounts::actorB));
    List<Contingency> tables =
        counts.stream().map(c -> new Contingency(c.n(), c.nA(), c.nB(), c.nAb())).toList();
    double[] llr = tables.stream().mapToDouble(Association::logLikelihoodRatio).toArray();
    double[] p = Arrays.stream(llr).map(Association::pValue).toArray();
    double[] q = FalseDiscovery.qValues(p);
    List<Cooccurrence> scored = new ArrayList<>(counts.size());
    for (int i = 0; i < p.length; i++) {
      scored.add(row(counts.get(i), tables.get(i), llr[i], p[i], q[i]));
    }
    return scored;
  }

  private static Cooccurrence row(PairCounts c, Contingency t, double llr, double p, double q) {
    double npmi = Association.npmi(t);
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
        Association.pmi(t),
        Double.isNaN(npmi) ? null : npmi,
        llr,
        Association.logDice(t),
        Association.jaccard(t),
        p,
        q,
        c.firstSeen(),
        c.lastSeen());
  }
}
