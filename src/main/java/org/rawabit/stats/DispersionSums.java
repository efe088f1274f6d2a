package org.rawabit.stats;

import java.math.BigInteger;

/**
 * Sums from which the {@link Dispersion} of a word follows: integers, so that no order of the parts
 * changes them.
 *
 * <p>A word has {@link #LONGS} of them in an array of longs:
 *
 * <ul>
 *   <li>Σ min(s_i, v_i) in units of 2^−60; it is at most 1, and dp is 1 less it
 *   <li>Σ p_i in units of 2^−50, p_i the relative frequency of the word in part i; 128 bits
 *   <li>Σ p_i² in units of 2^−100; 128 bits
 * </ul>
 *
 * <p>Only parts that have the word add to them.
 */
public final class DispersionSums {
  /** Longs a word. */
  public static final int LONGS = 5;

  private static final double SHARE = 0x1p60;
  private static final double RATE = 0x1p50;

  private DispersionSums() {}

  /**
   * Adds a part that has the word.
   *
   * @param at where the word's sums begin in {@code sums}
   * @param count of the word in the part, from 1
   * @param size words of the part
   * @param total occurrences of the word in the corpus
   * @param corpus words of the corpus
   */
  public static void add(long[] sums, int at, long count, long size, long total, long corpus) {
    double share = Math.min((double) count / total, (double) size / corpus);
    sums[at] += Math.round(share * SHARE);
    long rate = Math.round((double) count / size * RATE);
    add128(sums, at + 1, 0, rate);
    add128(sums, at + 3, Math.multiplyHigh(rate, rate), rate * rate);
  }

  /** Adds a word's sums to others of the same word. */
  public static void merge(long[] sums, int at, long[] more, int from) {
    sums[at] += more[from];
    add128(sums, at + 1, more[from + 1], more[from + 2]);
    add128(sums, at + 3, more[from + 3], more[from + 4]);
  }

  /** Adds to the 128 bits of two longs, the higher first. */
  private static void add128(long[] sums, int at, long high, long low) {
    long sum = sums[at + 1] + low;
    long carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
    sums[at + 1] = sum;
    sums[at] += high + carry;
  }

  /**
   * What follows from a word's sums.
   *
   * @param parts how many parts have words, from 1
   * @param smallest words of the smallest of them
   * @param corpus words of all
   */
  public static Dispersion of(long[] sums, int at, long parts, long smallest, long corpus) {
    double dp = between0And1(1 - sums[at] / SHARE);
    if (parts < 2) {
      return new Dispersion(dp, Double.NaN, Double.NaN);
    }
    double dpNorm = between0And1(dp / (1 - (double) smallest / corpus));
    BigInteger rates = value(sums, at + 1);
    BigInteger squared = rates.multiply(rates);
    // k·Σp² − (Σp)² is exact: of equal rates it is 0, not nearly 0.
    BigInteger spread = value(sums, at + 3).multiply(BigInteger.valueOf(parts)).subtract(squared);
    double variation = Math.sqrt(Math.max(0, spread.doubleValue() / squared.doubleValue()));
    return new Dispersion(dp, dpNorm, between0And1(1 - variation / Math.sqrt(parts - 1.0)));
  }

  private static BigInteger value(long[] sums, int at) {
    BigInteger low = BigInteger.valueOf(sums[at + 1] & Long.MAX_VALUE);
    if (sums[at + 1] < 0) {
      low = low.setBit(63);
    }
    return BigInteger.valueOf(sums[at]).shiftLeft(64).add(low);
  }

  private static double between0And1(double x) {
    return Math.max(0, Math.min(1, x));
  }
}
