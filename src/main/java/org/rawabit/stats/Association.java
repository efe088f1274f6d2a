package org.rawabit.stats;

import org.apache.commons.math3.special.Gamma;

/**
 * Measures of how strongly two things occur together.
 *
 * <p>All are symmetric in a and b. What is not defined is NaN.
 */
public final class Association {
  private static final double LN_2 = Math.log(2);

  private Association() {}

  /**
   * Pointwise mutual information in bits: log2(n_ab·n / (n_a·n_b)); 0 under independence; NaN where
   * n_ab = 0. (Church & Hanks 1990)
   */
  public static double pmi(Contingency t) {
    return t.ab() == 0 ? Double.NaN : log2(((double) t.ab() / t.a()) * ((double) t.n() / t.b()));
  }

  /**
   * PMI / −log2(n_ab/n), from −1 to 1; 0 under independence, 1 where neither occurs without the
   * other; NaN where n_ab = 0 or n_ab = n. (Bouma 2009)
   */
  public static double npmi(Contingency t) {
    if (t.ab() == 0 || t.ab() == t.n()) {
      return Double.NaN;
    }
    double npmi = pmi(t) / -log2((double) t.ab() / t.n());
    return Math.max(-1, Math.min(1, npmi));
  }

  /**
   * Log-likelihood ratio against independence: 2 Σ O ln(O/E) over the 2×2 table; at least 0; 0
   * where a margin is empty or full. (Dunning 1993)
   */
  public static double logLikelihoodRatio(Contingency t) {
    double sum =
        cell(t.ab(), t.a(), t.b(), t.n())
            + cell(t.a() - t.ab(), t.a(), t.n() - t.b(), t.n())
            + cell(t.b() - t.ab(), t.n() - t.a(), t.b(), t.n())
            + cell(t.n() - t.a() - t.b() + t.ab(), t.n() - t.a(), t.n() - t.b(), t.n());
    return Math.max(0, 2 * sum);
  }

  /** O ln(O/E) of one cell, with E = row·column/n. */
  private static double cell(long observed, long row, long column, long n) {
    if (observed == 0) {
      return 0;
    }
    double expected = (double) row / n * column;
    return observed * Math.log(observed / expected);
  }

  /**
   * Probability of a log-likelihood ratio at least as large under independence: the upper tail of
   * χ² with 1 degree of freedom.
   */
  public static double pValue(double logLikelihoodRatio) {
    return logLikelihoodRatio <= 0 ? 1 : Gamma.regularizedGammaQ(0.5, logLikelihoodRatio / 2);
  }

  /** 14 + log2(2·n_ab / (n_a+n_b)), at most 14; NaN where n_ab = 0. (Rychlý 2008) */
  public static double logDice(Contingency t) {
    return t.ab() == 0 ? Double.NaN : 14 + log2(2.0 * t.ab() / (t.a() + t.b()));
  }

  /** n_ab / (n_a + n_b − n_ab), from 0 to 1; NaN where neither occurs. (Jaccard 1912) */
  public static double jaccard(Contingency t) {
    return (double) t.ab() / (t.a() + t.b() - t.ab());
  }

  /** (n_ab − n_a·n_b/n) / √n_ab; NaN where n_ab = 0. (Church et al. 1991) */
  public static double tScore(Contingency t) {
    double expected = (double) t.a() / t.n() * t.b();
    return t.ab() == 0 ? Double.NaN : (t.ab() - expected) / Math.sqrt((double) t.ab());
  }

  private static double log2(double x) {
    return Math.log(x) / LN_2;
  }
}
