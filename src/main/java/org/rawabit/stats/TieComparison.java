package org.rawabit.stats;

import java.util.Locale;

/**
 * Whether two things are together more, or less, than before.
 *
 * <p>Two questions, two answers. Did their <em>share</em> of what was published change: a test of
 * the 2×2 table (before, now) × (with both, without). Did their <em>tie</em> change, whatever
 * became of each alone: the difference of the odds ratios' logarithms over its standard error
 * (Woolf 1955; Breslow & Day 1980).
 *
 * @param logRatio log2 of the share now over the share before, 0.5 standing for a count of 0
 *     (Hardie 2014); 0 where nothing is counted
 * @param test of the share
 * @param oddsRatioBefore with 0.5 added to each cell (Haldane 1956; Anscombe 1956)
 * @param oddsRatio with 0.5 added to each cell
 * @param oddsZ difference of their logarithms in standard errors
 */
public record TieComparison(
    Change change,
    double logRatio,
    Independence test,
    double oddsRatioBefore,
    double oddsRatio,
    double oddsZ) {
  /** What became of a tie. */
  public enum Change {
    /** Together now, never before. */
    CAME,
    /** Together before, never now. */
    WENT,
    /** A larger share. */
    GREW,
    /** A smaller share. */
    SHRANK,
    /** The same share. */
    STEADY;

    /** As written in tables. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Tests for a change.
   *
   * @param overlap how many units tell of the same text: 1 where units do not overlap
   */
  public static TieComparison of(Contingency before, Contingency now, double overlap) {
    Contingency share =
        new Contingency(before.n() + now.n(), now.n(), before.ab() + now.ab(), now.ab());
    Independence test = Independence.of(share, overlap);
    double logBefore = OddsRatio.shiftedLog(before);
    double log = OddsRatio.shiftedLog(now);
    double variance = OddsRatio.shiftedVariance(before) + OddsRatio.shiftedVariance(now);
    return new TieComparison(
        change(before, now),
        logRatio(before, now),
        test,
        Math.exp(logBefore),
        Math.exp(log),
        (log - logBefore) / Math.sqrt(variance * overlap));
  }

  private static Change change(Contingency before, Contingency now) {
    if (before.ab() == 0 && now.ab() > 0) {
      return Change.CAME;
    }
    if (now.ab() == 0 && before.ab() > 0) {
      return Change.WENT;
    }
    // Division rounds, but equal shares to equal doubles.
    int compared = Double.compare((double) now.ab() / now.n(), (double) before.ab() / before.n());
    return compared > 0 ? Change.GREW : compared < 0 ? Change.SHRANK : Change.STEADY;
  }

  private static double logRatio(Contingency before, Contingency now) {
    if (before.n() == 0 || now.n() == 0 || before.ab() + now.ab() == 0) {
      return 0;
    }
    double share = Math.max((double) now.ab(), 0.5) / now.n();
    double shareBefore = Math.max((double) before.ab(), 0.5) / before.n();
    return Math.log(share / shareBefore) / Math.log(2);
  }
}
