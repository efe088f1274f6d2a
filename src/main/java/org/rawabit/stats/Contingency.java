package org.rawabit.stats;

/**
 * How often two things occur, apart and together: the margins of a 2×2 table.
 *
 * @param n units counted
 * @param a units with the first
 * @param b units with the second
 * @param ab units with both
 */
public record Contingency(long n, long a, long b, long ab) {
  public Contingency {
    if (ab < 0 || ab > Math.min(a, b) || Math.max(a, b) > n || a + b - ab > n) {
      throw new IllegalArgumentException(
          "no 2×2 table has n=%d, n_a=%d, n_b=%d, n_ab=%d".formatted(n, a, b, ab));
    }
  }
}
