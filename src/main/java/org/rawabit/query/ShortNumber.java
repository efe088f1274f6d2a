package org.rawabit.query;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number as a person reads it: whole numbers and decimals as they are, a double in at most
 * {@value #DIGITS} significant digits, of which none before the point is lost.
 */
public final class ShortNumber {
  private static final int DIGITS = 6;

  /** Doubles from here on are not whole numbers any more: 2^53. */
  private static final double LARGEST_WHOLE = 0x1p53;

  /** Below this, zeros after the point hide how small a probability is. */
  private static final double SMALLEST_PLAIN = 1e-6;

  private ShortNumber() {}

  /** The number in digits. */
  public static String of(Number number) {
    if (!(number instanceof Double || number instanceof Float)) {
      return Cell.text(number);
    }
    double size = Math.abs(number.doubleValue());
    if (!Double.isFinite(size)) {
      return number.toString();
    }
    BigDecimal exact = new BigDecimal(number.toString());
    int whole = Math.max(0, exact.precision() - exact.scale());
    if (size >= LARGEST_WHOLE) {
      whole = 0;
    }
    BigDecimal rounded = exact.round(new MathContext(Math.max(DIGITS, whole))).stripTrailingZeros();
    if (rounded.signum() == 0) {
      return "0";
    }
    return size < SMALLEST_PLAIN || size >= LARGEST_WHOLE
        ? rounded.toString()
        : rounded.toPlainString();
  }
}
