package org.rawabit.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number, how it came, and what the table holds.
 *
 * @param name its column
 * @param formula in the names of the counts
 * @param numbers the formula with the numbers put in
 * @param steps parts worked out one by one, a line each
 * @param value computed again from the counts; NaN where it is not defined
 * @param scale how large the numbers are that its formula adds and subtracts
 * @param stored what the table holds; null where it holds nothing
 * @param meaning in one sentence
 */
record Measure(
    String name,
    String formula,
    String numbers,
    List<String> steps,
    double value,
    double scale,
    @Nullable Double stored,
    String meaning) {
  private static final double TOLERANCE = 1e-9;

  /** Whether the table holds something else than its counts give. */
  boolean differs() {
    if (stored == null || Double.isNaN(stored) || Double.isNaN(value)) {
      return !(Double.isNaN(value) && (stored == null || Double.isNaN(stored)));
    }
    // What is left of two numbers that cancel out is only as exact as they were.
    double size = Math.max(scale, Math.max(Math.abs(value), Math.abs(stored)));
    return Math.abs(value - stored) > TOLERANCE * size;
  }
}
