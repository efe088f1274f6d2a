package org.rawabit.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;

/**
 * A period of publication with its days.
 *
 * @param kind day, week, month, quarter or year
 * @param name 2020-06-07, 2020-W23, 2020-06, 2020-Q2 or 2020
 * @param first its first day
 * @param last its last day, which is part of it
 */
record Period(String kind, String name, LocalDate first, LocalDate last) {
  /** Kinds of periods; the first that a network has is the timeline's. */
  static final List<String> KINDS = List.of("month", "quarter", "year", "week", "day");

  private static final Pattern NAME =
      Pattern.compile("(\\d{4})(?:-(?:W(\\d\\d)|Q([1-4])|(\\d\\d)(?:-(\\d\\d))?))?");

  /** Whether a word names a kind of periods, or all of time. */
  static boolean isKind(String word) {
    return word.equals("all") || KINDS.contains(word);
  }

  /**
   * The period of a name as the tables have it.
   *
   * @throws UserError where it is none
   */
  static Period of(String name) {
    Matcher parts = NAME.matcher(name);
    try {
      if (parts.matches()) {
        return of(name, parts);
      }
    } catch (DateTimeException e) {
      throw unknown(name, e);
    }
    throw unknown(name, null);
  }

  private static UserError unknown(String name, @Nullable Throwable e) {
    String message =
        "period %s: must be like 2020, 2020-Q2, 2020-06, 2020-W23 or 2020-06-07".formatted(name);
    return e == null ? new UserError(message) : new UserError(message, e);
  }

  private static Period of(String name, Matcher parts) {
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) != null) {
      LocalDate monday = monday(year, Integer.parseInt(parts.group(2)));
      return new Period("week", name, monday, monday.plusDays(6));
    }
    if (parts.group(3) != null) {
      YearMonth month = YearMonth.of(year, 3 * Integer.parseInt(parts.group(3)) - 2);
      return new Period("quarter", name, month.atDay(1), month.plusMonths(2).atEndOfMonth());
    }
    if (parts.group(4) == null) {
      return new Period("year", name, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(4)));
    if (parts.group(5) == null) {
      return new Period("month", name, month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = month.atDay(Integer.parseInt(parts.group(5)));
    return new Period("day", name, day, day);
  }

  /** The first day of an ISO week. */
  private static LocalDate monday(int year, int week) {
    LocalDate monday =
        LocalDate.of(year, 1, 4).with(WeekFields.ISO.dayOfWeek(), 1).plusWeeks(week - 1L);
    if (week < 1 || monday.plusDays(3).get(IsoFields.WEEK_BASED_YEAR) != year) {
      throw new DateTimeException("no week " + week + " in " + year);
    }
    return monday;
  }
}
