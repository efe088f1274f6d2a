package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNumberTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "0.5, 0.5",
    "12.0, 12",
    "100, 100",
    "14.23456789, 14.2346",
    "-0.000123456789, -0.000123457",
    "1234567.891, 1234568",
    "0.00000012345678, 1.23457E-7",
    "5e-324, 4.9E-324",
    "9007199254740991, 9007199254740991",
    "1.5e300, 1.5E+300",
    "NaN, NaN",
    "-Infinity, -Infinity",
  })
  void keepsSixSignificantDigitsOfADouble(double number, String shown) {
    assertThat(ShortNumber.of(number)).isEqualTo(shown);
  }

  @Test
  void keepsWholeNumbersAndDecimals() {
    assertThat(ShortNumber.of(Long.MAX_VALUE)).isEqualTo("9223372036854775807");
    assertThat(ShortNumber.of(new java.math.BigDecimal("1.50"))).isEqualTo("1.50");
    assertThat(ShortNumber.of(0.1f)).isEqualTo("0.1");
  }
}
