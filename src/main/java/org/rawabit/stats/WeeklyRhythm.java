package org.rawabit.stats;

import java.util.Arrays;

/**
 * How a week's counts spread over its days: what of a busy Friday is Friday, and no news.
 *
 * <p>Within a week of R counts in D documents, a day of d documents is expected to have R·d/D: this
 * takes out the level, which may move from week to week. The factor of a weekday is what was
 * counted on it by what was expected, over all weeks but the day's own, so that a burst cannot make
 * itself usual:
 *
 * <pre>factor = (Σ w·r + 10) / (Σ w·R·d/D + 10)</pre>
 *
 * <p>The 10 stand for ten counts at the usual share: they draw the factor towards 1 where there are
 * few. The weight w of a week is 1, but where R is above the median of the weeks that have any it
 * is median/R: no week weighs more than the median one, so that one big event does not decide what
 * its weekday is like.
 *
 * <p>This is the ratio of observed to expected of indirect standardization, drawn towards 1 by a
 * Gamma(10, 10) prior on the rate of Poisson counts. (Clayton & Kaldor 1987, Biometrics 43:
 * 671–681)
 */
public final class WeeklyRhythm {
  private static final double PRIOR = 10;
  private static final int WEEK = 7;

  /** Monday before 1 January 1970, a Thursday. */
  private static final int MONDAY = 3;

  private WeeklyRhythm() {}

  /**
   * The factor of each day: how many times its usual share a day of that weekday has; above 0.
   *
   * @param days since 1 January 1970, ascending; days may be missing
   */
  public static double[] of(long[] counts, long[] volumes, long[] days) {
    double[] expected = new double[days.length];
    double[] weights = new double[days.length];
    double heaviest = heaviest(counts, days);
    for (int from = 0; from < days.length; ) {
      int to = endOfWeek(days, from);
      long count = sum(counts, from, to);
      long volume = sum(volumes, from, to);
      for (int t = from; t < to; t++) {
        expected[t] = volume == 0 ? 0 : (double) count * volumes[t] / volume;
        weights[t] = count <= heaviest ? 1 : heaviest / count;
      }
      from = to;
    }
    double[] observedByDay = new double[WEEK];
    double[] expectedByDay = new double[WEEK];
    for (int t = 0; t < days.length; t++) {
      observedByDay[weekday(days[t])] += weights[t] * counts[t];
      expectedByDay[weekday(days[t])] += weights[t] * expected[t];
    }
    double[] factors = new double[days.length];
    for (int t = 0; t < days.length; t++) {
      int weekday = weekday(days[t]);
      double others = Math.max(0, observedByDay[weekday] - weights[t] * counts[t]);
      double othersExpected = Math.max(0, expectedByDay[weekday] - weights[t] * expected[t]);
      factors[t] = (others + PRIOR) / (othersExpected + PRIOR);
    }
    return factors;
  }

  /** The count up to which a week weighs in full: the median of the weeks that have any. */
  private static double heaviest(long[] counts, long[] days) {
    long[] weeks = new long[days.length];
    int n = 0;
    for (int from = 0; from < days.length; ) {
      int to = endOfWeek(days, from);
      long count = sum(counts, from, to);
      if (count > 0) {
        weeks[n++] = count;
      }
      from = to;
    }
    Arrays.sort(weeks, 0, n);
    return n == 0 ? 0 : (weeks[(n - 1) / 2] + weeks[n / 2]) / 2.0;
  }

  private static int endOfWeek(long[] days, int from) {
    int to = from;
    while (to < days.length && week(days[to]) == week(days[from])) {
      to++;
    }
    return to;
  }

  private static long week(long day) {
    return Math.floorDiv(day + MONDAY, WEEK);
  }

  private static int weekday(long day) {
    return Math.floorMod(day + MONDAY, WEEK);
  }

  private static long sum(long[] values, int from, int to) {
    return Arrays.stream(values, from, to).sum();
  }
}
