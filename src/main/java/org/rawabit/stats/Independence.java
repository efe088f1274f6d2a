package org.rawabit.stats;

import java.util.Locale;

/**
 * A test of whether two things occur together by chance.
 *
 * @param test which test it is
 * @param pValue the probability of a table at least as far from independence
 */
public record Independence(Test test, double pValue) {
  /** Cochran's rule: below this expectation in a cell, χ² is no good approximation. */
  private static final double SMALL = 5;

  /** The tests. */
  public enum Test {
    /** The log-likelihood ratio against χ² with 1 degree of freedom. */
    LLR,
    /** Fisher's exact test, two-sided. */
    FISHER;

    /** As written in tables. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Tests by the log-likelihood ratio; where a cell is expected to hold fewer than 5, by Fisher's
   * exact test. (Cochran 1954)
   *
   * <p>Where units overlap, each part of the text is counted {@code overlap} times, so the ratio
   * counts by that much less, and there is no exact test. (Kish 1965: effective sample size)
   *
   * @param overlap how many units tell of the same text: 1 where units do not overlap
   */
  public static Independence of(Contingency t, double overlap) {
    if (overlap == 1 && t.leastExpected() < SMALL) {
      return new Independence(Test.FISHER, FisherExact.pValue(t));
    }
    return new Independence(
        Test.LLR, Association.pValue(Association.logLikelihoodRatio(t) / overlap));
  }
}
