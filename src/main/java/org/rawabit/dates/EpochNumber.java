package org.rawabit.dates;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Time since 1970: 9 or 10 digits are seconds, 13 milliseconds, 16 microseconds, 19 nanoseconds;
 * seconds and milliseconds may have a fraction, or be written as computers print large fractions
 * ({@code 1.59152493E9}). A zero is the zero of the clock.
 */
final class EpochNumber {
  private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

  private EpochNumber() {}

  /** The moment; null where the text is no such number. */
  static @Nullable WrittenDate read(String text) {
    int digits = 0;
    int points = 0;
    int exponent = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && points == 0 && exponent < 0) {
        points++;
      } else if (c == 'E' && exponent < 0 && points == 1) {
        exponent = i;
      } else if (c < '0' || c > '9') {
        return null;
      } else if (points == 0) {
        digits++;
      }
    }
    if (text.equals("0") || text.equals("0.0")) {
      return moment(BigDecimal.ZERO, 0);
    }
    if (exponent >= 0) {
      return scientific(text, exponent, digits);
    }
    return digits == 0 || text.endsWith(".") ? null : moment(text, digits, points > 0);
  }

  private static @Nullable WrittenDate scientific(String text, int exponent, int digits) {
    int power =
        text.length() - exponent > 3 || exponent + 1 == text.length()
            ? 0
            : Integer.parseInt(text.substring(exponent + 1));
    boolean isLarge = digits == 1 && power >= 8 && power <= 18;
    return isLarge ? moment(new BigDecimal(text).toPlainString(), power + 1, false) : null;
  }

  private static @Nullable WrittenDate moment(String text, int digits, boolean hasFraction) {
    return switch (digits) {
      case 9, 10 -> moment(new BigDecimal(text), 0);
      case 13 -> moment(new BigDecimal(text), 3);
      case 16 -> hasFraction ? null : moment(new BigDecimal(text), 6);
      case 19 -> hasFraction ? null : moment(new BigDecimal(text), 9);
      default -> null;
    };
  }

  private static WrittenDate moment(BigDecimal number, int places) {
    BigInteger[] parts =
        number.movePointLeft(places).movePointRight(9).toBigInteger().divideAndRemainder(BILLION);
    return WrittenDate.of(
        LocalDateTime.ofEpochSecond(parts[0].longValue(), parts[1].intValue(), ZoneOffset.UTC),
        DatePrecision.TIME);
  }
}
