package org.rawabit.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a written date says: a stretch of time, or why none.
 *
 * @param begin in UTC; null where there is a problem
 * @param precision how long the stretch is
 * @param calendar in which it was written
 * @param isRelative whether it was counted back from the crawl date
 * @param problem null where there is a date
 */
record WrittenDate(
    @Nullable LocalDateTime begin,
    DatePrecision precision,
    DateCalendar calendar,
    boolean isRelative,
    @Nullable DateProblem problem) {

  static WrittenDate of(LocalDateTime begin, DatePrecision precision) {
    return new WrittenDate(begin, precision, DateCalendar.GREGORIAN, false, null);
  }

  static WrittenDate of(LocalDate begin, DatePrecision precision, DateCalendar calendar) {
    return new WrittenDate(begin.atStartOfDay(), precision, calendar, false, null);
  }

  static WrittenDate relative(LocalDateTime begin, DatePrecision precision) {
    return new WrittenDate(begin, precision, DateCalendar.GREGORIAN, true, null);
  }

  static WrittenDate no(DateProblem problem) {
    return no(problem, DateCalendar.GREGORIAN);
  }

  static WrittenDate no(DateProblem problem, DateCalendar calendar) {
    return new WrittenDate(null, DatePrecision.YEAR, calendar, false, problem);
  }

  /** The day at a time; what is not known to the day has none. */
  WrittenDate at(ClockTime time) {
    if (begin == null) {
      return this;
    }
    if (precision != DatePrecision.DAY) {
      return no(DateProblem.UNREADABLE);
    }
    LocalDateTime moment = time.on(begin.toLocalDate());
    return moment == null
        ? this // the hour is of no known place: the day stands
        : new WrittenDate(moment, DatePrecision.TIME, calendar, isRelative, null);
  }
}
