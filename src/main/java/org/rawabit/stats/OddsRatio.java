package org.rawabit.stats;

/**
 * The odds ratio of a 2×2 table: n_ab·(n − n_a − n_b + n_ab) / ((n_a − n_ab)·(n_b − n_ab)), with
 * its confidence interval by Woolf's logit method.
 *
 * <p>Where a cell is empty, 0.5 is added to all four, so that ratio and interval stay finite.
 * (Woolf 1955; Haldane 1956; Anscombe 1956)
 *
 * @param value 1 under independence
 * @param low of the interval
 * @param high of the interval
 */
public record OddsRatio(double value, double low, double high) {
  /** The 97.5 % quantile of the normal distribution: of an interval of 95 %. */
  private static final double Z = 1.959963984540054;

  /**
   * The ratio and its interval of 95 %.
   *
   * @param overlap how many units tell of the same text: 1 where units do not overlap
   */
  public static OddsRatio of(Contingency t, double overlap) {
    double shift = shift(t);
    double log = log(t, shift);
    double error = Math.sqrt(variance(t, shift) * overlap);
    return new OddsRatio(Math.exp(log), Math.exp(log - Z * error), Math.exp(log + Z * error));
  }

  /** ln of the ratio with 0.5 added to each cell, empty or not: so ratios compare. */
  static double shiftedLog(Contingency t) {
    return log(t, 0.5);
  }

  private static double log(Contingency t, double shift) {
    return Math.log(t.ab() + shift)
        + Math.log(t.neither() + shift)
        - Math.log(t.onlyA() + shift)
        - Math.log(t.onlyB() + shift);
  }

  /** The variance of {@link #shiftedLog}. */
  static double shiftedVariance(Contingency t) {
    return variance(t, 0.5);
  }

  private static double variance(Contingency t, double shift) {
    return 1 / (t.ab() + shift)
        + 1 / (t.neither() + shift)
        + 1 / (t.onlyA() + shift)
        + 1 / (t.onlyB() + shift);
  }

  private static double shift(Contingency t) {
    boolean empty = t.ab() == 0 || t.neither() == 0 || t.onlyA() == 0 || t.onlyB() == 0;
    return empty ? 0.5 : 0;
  }
}
