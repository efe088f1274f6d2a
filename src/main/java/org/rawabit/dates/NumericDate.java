package org.rawabit.dates;

import org.jspecify.annotations.Nullable;
import org.rawabit.dates.DateTokens.Token;

/**
 * Dates in numbers alone.
 *
 * <p>The year is where the four digits are. Of the other two the day comes first, as in the Arab
 * world and in Europe; where that cannot be ({@code 07/21/2015}), the month. A year of two digits
 * is the last number, unless the first is above 31; it is from 1970 to 2069.
 */
final class NumericDate {
  /** A number that no month and no day has, for a 0 that stands in the place of one. */
  private static final int NONE = 99;

  private NumericDate() {}

  static @Nullable CalendarDate day(Token a, Token b, Token c) {
    if (a.digits() == 4 && b.digits() <= 2 && c.digits() <= 2) {
      return day(a.number(), b.number(), c.number());
    }
    if (a.digits() > 2 || b.digits() > 2) {
      return null;
    }
    if (c.digits() == 4) {
      return dayFirst(a.number(), b.number(), c.number());
    }
    if (c.digits() != 2 || a.number() > 31) {
      return a.digits() == 2 && a.number() > 31 && c.digits() <= 2
          ? day(fullYear(a.number()), b.number(), c.number())
          : null;
    }
    return dayFirst(a.number(), b.number(), fullYear(c.number()));
  }

  /**
   * Eight digits: the year first, and where its month cannot be, last. Both never can: where the
   * year is last, its first two digits stand in the place of a month.
   */
  static CalendarDate day(int digits) {
    CalendarDate last = dayFirst(digits / 1_000_000, digits / 10_000 % 100, digits % 10_000);
    boolean isFirst = digits / 100 % 100 <= 12 || last.month() > 12;
    return isFirst ? day(digits / 10_000, digits / 100 % 100, digits % 100) : last;
  }

  static @Nullable CalendarDate month(Token a, Token b) {
    if (a.digits() == 4 && b.digits() <= 2) {
      return CalendarDate.of(a.number(), told(b.number()), 0);
    }
    return b.digits() == 4 && a.digits() <= 2
        ? CalendarDate.of(b.number(), told(a.number()), 0)
        : null;
  }

  /** Two digits are a year from 1970 to 2069, as in old mail headers. */
  static int fullYear(int year) {
    return year + (year < 70 ? 2000 : 1900);
  }

  private static CalendarDate dayFirst(int a, int b, int year) {
    return b > 12 && a <= 12 ? day(year, a, b) : day(year, b, a);
  }

  private static CalendarDate day(int year, int month, int day) {
    return CalendarDate.of(year, told(month), told(day));
  }

  private static int told(int number) {
    return number == 0 ? NONE : number;
  }
}
