package org.rawabit.stages;

import java.io.Serializable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rawabit.stats.Association;
import org.rawabit.stats.Contingency;
import org.rawabit.stats.FalseDiscovery;
import org.rawabit.stats.Independence;
import org.rawabit.stats.OddsRatio;
import org.rawabit.tables.Cooccurrence;

/**
 * The pairs of one cell with enough support, tested, by the ids of their actors.
 *
 * @param counts of these pairs alone
 * @param overlap how many units of the scope tell of the same text
 * @param n of each pair: units with actor a, with actor b
 * @param exact of each pair, whether it was tested by Fisher's exact test
 */
record ScoredCell(
    Cell cell,
    CountsPart counts,
    double overlap,
    long n,
    long[] nA,
    long[] nB,
    boolean[] exact,
    double[] pValue,
    double[] qValue,
    long tests)
    implements Serializable {
  /**
   * Tests pairs.
   *
   * @param counts in the order of the ids
   */
  static ScoredCell of(Cell cell, CountsPart counts, Margins.Margin margin, double overlap) {
    int pairs = counts.size();
    long[] nA = new long[pairs];
    long[] nB = new long[pairs];
    boolean[] exact = new boolean[pairs];
    double[] pValue = new double[pairs];
    for (int i = 0; i < pairs; i++) {
      nA[i] = margin.with(counts.actors()[counts.a()[counts.pair()[i]]]);
      nB[i] = margin.with(counts.actors()[counts.b()[counts.pair()[i]]]);
      Independence tested =
          Independence.of(new Contingency(margin.n(), nA[i], nB[i], counts.units()[i]), overlap);
      exact[i] = tested.test() == Independence.Test.FISHER;
      pValue[i] = tested.pValue();
    }
    double[] qValue = FalseDiscovery.qValues(pValue, margin.tests());
    return new ScoredCell(
        cell, counts, overlap, margin.n(), nA, nB, exact, pValue, qValue, margin.tests());
  }

  /** The pairs with their measures, by the formulas of {@link Association}. */
  Stream<Cooccurrence> rows() {
    return IntStream.range(0, counts.size()).mapToObj(this::row);
  }

  private Cooccurrence row(int i) {
    Contingency t = new Contingency(n, nA[i], nB[i], counts.units()[i]);
    double npmi = Association.npmi(t);
    OddsRatio odds = OddsRatio.of(t, overlap);
    return new Cooccurrence(
        counts.actors()[counts.a()[counts.pair()[i]]],
        counts.actors()[counts.b()[counts.pair()[i]]],
        cell.scope(),
        cell.periodKind(),
        cell.period(),
        counts.articles()[i],
        counts.stories()[i],
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
        (exact[i] ? Independence.Test.FISHER : Independence.Test.LLR).id(),
        pValue[i],
        qValue[i],
        tests,
        CountsPart.day(counts.first()[i]),
        CountsPart.day(counts.last()[i]));
  }
}
