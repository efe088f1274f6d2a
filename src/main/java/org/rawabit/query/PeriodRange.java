package org.rawabit.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawabit.UserError;

/**
 * A period of publication: all, or a day, ISO week, month, quarter or year.
 *
 * @param id as in the tables: all, 2020-06-07, 2020-W23, 2020-06, 2020-Q2 or 2020
 * @param first its first day; the earliest there is for all
 * @param last its last day, inclusive
 */
public record PeriodRange(String id, LocalDate first, LocalDate last) {
  public static final PeriodRange ALL = new PeriodRange("all", LocalDate.MIN, LocalDate.MAX);

  private static final Pattern ID =
      Pattern.compile("([0-9]{4})(?:-(?:W([0-9]{2})|Q([1-4])|([0-9]{2})(?:-([0-9]{2}))?))?");

  private static final String WANTED =
      "'%s' is no period: write all, 2020-06-07, 2020-W23, 2020-06, 2020-Q2 or 2020";

  /** The period that is written so; a {@link UserError} where none is. */
  public static PeriodRange of(String id) {
    if (id.equals(ALL.id)) {
      return ALL;
    }
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      throw new UserError(WANTED.formatted(id));
    }
    try {
      return of(id, Integer.parseInt(parts.group(1)), parts);
    } catch (DateTimeException e) {
      throw new UserError(WANTED.formatted(id), e);
    }
  }

  private static PeriodRange of(String id, int year, Matcher parts) {
    if (parts.group(2) != null) {
      return week(id, year, Integer.parseInt(parts.group(2)));
    } else if (parts.group(3) != null) {
      LocalDate first = LocalDate.of(year, 3 * Integer.parseInt(parts.group(3)) - 2, 1);
      return new PeriodRange(id, first, first.plusMonths(3).minusDays(1));
    } else if (parts.group(4) == null) {
      return new PeriodRange(id, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    LocalDate month = LocalDate.of(year, Integer.parseInt(parts.group(4)), 1);
    if (parts.group(5) == null) {
      return new PeriodRange(id, month, month.plusMonths(1).minusDays(1));
    }
    LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(parts.group(5)));
    return new PeriodRange(id, day, day);
  }

  private static PeriodRange week(String id, int year, int week) {
    // The fourth of January is always in the first week of its year.
    LocalDate inFirst = LocalDate.of(year, 1, 4);
    LocalDate monday = inFirst.minusDays(inFirst.getDayOfWeek().getValue() - 1L);
    LocalDate first = monday.plusWeeks(week - 1L);
    if (week < 1 || first.get(IsoFields.WEEK_BASED_YEAR) != year) {
      throw new DateTimeException("no such week");
    }
    return new PeriodRange(id, first, first.plusDays(6));
  }

  /** Whether another lies in it as a whole. */
  boolean contains(PeriodRange other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  /** Whether it is all of time. */
  public boolean isAll() {
    return id.equals(ALL.id);
  }
}
