package org.rawabit.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers from 0 to 1 as people read them: with three digits behind the point. */
final class Shares {
  private static final int DIGITS = 3;

  private Shares() {}

  static BigDecimal of(double share) {
    return BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }
}
