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

  /** Units with the first alone. */
  public long onlyA() {
    return a - ab;
  }

  /** Units with the second alone. */
  public long onlyB() {
    return b - ab;
  }

  /** Units with neither. */
  public long neither() {
    return n - a - b + ab;
  }

  /** How many units would have both under independence: n_a·n_b/n; 0 where n = 0. */
  public double expected() {
    return n == 0 ? 0 : (double) a / n * b;
  }

  /** What the emptiest of the four cells would hold under independence. */
  public double leastExpected() {
    return n == 0 ? 0 : (double) Math.min(a, n - a) / n * Math.min(b, n - b);
  }
}
