package org.rawabit.dates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * Dates of ISO 8601, and of databases, which write a space for the {@code T}.
 *
 * <p>A day is {@code 2015-07-21}, {@code 20150721}, {@code 2015-W30-2}, {@code 2015W302}, {@code
 * 2015-202} or {@code 2015202}; a time after it {@code T10:15:30.25}, {@code T101530}, {@code
 * T10:15}, {@code T10}, with or without {@code Z}, {@code +03:00}, {@code +0300}, {@code +03}, and
 * the name of a place in brackets; {@code 20150721101530} is a day and a time; {@code 2015-07} is a
 * month. What comes first, comes most often: one look at each character, no pattern.
 */
final class IsoDate {
  private final String text;
  private int at;

  private IsoDate(String text) {
    this.text = text;
  }

  /**
   * The date; null where it is written otherwise.
   *
   * @param language of the article, see {@link CalendarDate}
   */
  static @Nullable WrittenDate read(String text, String language) {
    int digits = 0;
    while (digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean isLong = digits == 12 || digits == 14 || digits == 17;
    return digits == 4 || digits == 7 || digits == 8 || (isLong && digits == text.length())
        ? new IsoDate(text).date(digits, language)
        : null;
  }

  private @Nullable WrittenDate date(int digits, String language) {
    WrittenDate day =
        switch (digits) {
          case 4 -> afterYear(number(4), language);
          case 7 -> ordinal(number(4));
          case 8 -> NumericDate.day(number(8)).written(language);
          default -> day(number(4), number(2), number(2), language);
        };
    if (day == null || at == text.length() || day.problem() != null) {
      return day != null && at < text.length() && !hasTime() ? null : day;
    }
    if (digits < 12 && !skipBeforeTime()) {
      return null;
    }
    ClockTime time = digits < 12 ? time() : digitsOfTime(digits - 8);
    return time == null || at < text.length() ? null : day.at(time);
  }

  /** A day that cannot be is no reason to look further, if what follows it may be a time. */
  private boolean hasTime() {
    char next = text.charAt(at);
    return (next == 'T' || next == ' ') && digitsAt(at + 1) >= 2;
  }

  private @Nullable WrittenDate afterYear(int year, String language) {
    if (skip('W')) {
      return digitsAt(at) == 3 ? week(year, number(2), number(1)) : null;
    }
    if (!skip('-')) {
      return null;
    }
    if (skip('W')) {
      if (digitsAt(at) != 2) {
        return null;
      }
      int week = number(2);
      return skip('-') && digitsAt(at) == 1 ? week(year, week, number(1)) : null;
    }
    if (digitsAt(at) == 3) {
      return ordinal(year);
    }
    if (digitsAt(at) != 2) {
      return null;
    }
    int month = number(2);
    if (at == text.length()) {
      return CalendarDate.of(year, month, 0).written(language);
    }
    return skip('-') && digitsAt(at) == 2 ? day(year, month, number(2), language) : null;
  }

  private static WrittenDate day(int year, int month, int day, String language) {
    // Day 0 of no month is how databases write that there is no date: not a month's precision.
    return month == 0 || day == 0
        ? WrittenDate.no(year == 0 ? DateProblem.TOO_EARLY : DateProblem.IMPOSSIBLE)
        : CalendarDate.of(year, month, day).written(language);
  }

  private @Nullable WrittenDate ordinal(int year) {
    int day = number(3);
    if (!DateCalendar.GREGORIAN.hasYear(year)) {
      return null;
    }
    boolean isReal = day >= 1 && day <= LocalDate.of(year, 1, 1).lengthOfYear();
    return isReal
        ? WrittenDate.of(LocalDate.ofYearDay(year, day), DatePrecision.DAY, DateCalendar.GREGORIAN)
        : WrittenDate.no(DateProblem.IMPOSSIBLE);
  }

  private static @Nullable WrittenDate week(int year, int week, int day) {
    if (!DateCalendar.GREGORIAN.hasYear(year)) {
      return null;
    }
    LocalDate inYear = LocalDate.of(year, 1, 4); // always in week 1
    long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inYear).getMaximum();
    if (week < 1 || week > weeks || day < 1 || day > 7) {
      return WrittenDate.no(DateProblem.IMPOSSIBLE);
    }
    return WrittenDate.of(
        inYear.plusWeeks(week - 1L).with(ChronoField.DAY_OF_WEEK, day),
        DatePrecision.DAY,
        DateCalendar.GREGORIAN);
  }

  private boolean skipBeforeTime() {
    return (skip('T') || skip('t') || skip(' ') || skip('_')) && digitsAt(at) >= 2;
  }

  private @Nullable ClockTime time() {
    int digits = digitsAt(at);
    if (digits == 2) {
      return clock();
    }
    return digits == 4 || digits == 6 ? digitsOfTime(digits) : null;
  }

  private @Nullable ClockTime clock() {
    int hour = number(2);
    int minute = 0;
    int second = 0;
    long unit = 3_600_000_000_000L;
    if (skip(':')) {
      if (digitsAt(at) != 2) {
        return null;
      }
      minute = number(2);
      unit = 60_000_000_000L;
    }
    if (unit < 3_600_000_000_000L && skip(':')) {
      if (digitsAt(at) != 2) {
        return null;
      }
      second = number(2);
      unit = 1_000_000_000L;
    }
    return zoned(ClockTime.of(hour, minute, second, fraction(unit)));
  }

  /** {@code HHmm}, {@code HHmmss} or {@code HHmmssSSS}. */
  private @Nullable ClockTime digitsOfTime(int digits) {
    int hour = number(2);
    int minute = number(2);
    int second = digits > 4 ? number(2) : 0;
    long nanos = digits > 6 ? number(3) * 1_000_000L : fraction(1_000_000_000L);
    return zoned(ClockTime.of(hour, minute, second, nanos));
  }

  /** What stands behind a point, of a unit in nanoseconds. */
  private long fraction(long unit) {
    if (at + 1 >= text.length() || (text.charAt(at) != '.' && text.charAt(at) != ',')) {
      return 0;
    }
    long nanos = 0;
    long place = unit;
    for (at++; at < text.length() && isDigit(text.charAt(at)); at++) {
      place /= 10;
      nanos += place * (text.charAt(at) - '0');
    }
    return nanos;
  }

  private @Nullable ClockTime zoned(@Nullable ClockTime time) {
    if (time == null || at == text.length()) {
      return time;
    }
    int before = at;
    boolean hasSpace = skip(' ');
    if (skip('Z') || skip('z') || skipUtc()) {
      return bracketed(time);
    }
    boolean west = at < text.length() && text.charAt(at) == '-';
    int digits = digitsAt(at + 1);
    if (at == text.length() || (!west && text.charAt(at) != '+') || (hasSpace && digits < 4)) {
      at = before;
      return time;
    }
    at++;
    int hours = digits == 2 || digits == 4 ? number(2) : 99;
    int minutes = digits == 4 || (skip(':') && digitsAt(at) == 2) ? number(2) : 0;
    ZoneOffset zone = TimeZones.offset(west, hours, minutes);
    return zone == null ? null : bracketed(time.in((ZoneId) zone));
  }

  private boolean skipUtc() {
    boolean isUtc = text.startsWith("UTC", at) || text.startsWith("GMT", at);
    boolean isLast = at + 3 == text.length();
    at += isUtc && isLast ? 3 : 0;
    return isUtc && isLast;
  }

  private ClockTime bracketed(ClockTime time) {
    if (at < text.length() && text.charAt(at) == '[' && text.endsWith("]")) {
      at = text.length();
    }
    return time;
  }

  private boolean skip(char c) {
    boolean is = at < text.length() && text.charAt(at) == c;
    at += is ? 1 : 0;
    return is;
  }

  private int digitsAt(int from) {
    int end = Math.min(from, text.length());
    int start = end;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end - start;
  }

  private int number(int digits) {
    int number = 0;
    for (int end = at + digits; at < end; at++) {
      number = number * 10 + text.charAt(at) - '0';
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
