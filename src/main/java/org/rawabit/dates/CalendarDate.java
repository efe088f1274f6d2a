package org.rawabit.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A year, and perhaps a month and a day of it, in a calendar that may have to be found out.
 *
 * <p>A year from 1600 is Gregorian; one from 1411 to 1500 is Hijri; one from 1300 to 1410 is
 * Persian in Persian texts (and where it has a day 31), Hijri in Arabic and Urdu ones, and else
 * ambiguous.
 *
 * @param calendar null where nothing beside the number of the year tells it
 * @param year 0 where it is not told
 * @param month 0 where it is not told
 * @param day 0 where it is not told
 */
record CalendarDate(@Nullable DateCalendar calendar, int year, int month, int day) {
  /** From it on a year of the Iranian calendar is still to come. */
  private static final int HIJRI_ALONE = 1411;

  /** How many years the solar calendar of Libya, from the death of the Prophet, is behind. */
  private static final int LIBYAN_YEARS = 632;

  static CalendarDate of(int year, int month, int day) {
    return new CalendarDate(null, year, month, day);
  }

  CalendarDate in(DateCalendar other) {
    return new CalendarDate(other, year, month, day);
  }

  CalendarDate ofYear(int other) {
    return new CalendarDate(calendar, other, month, day);
  }

  /** The same day, of a year counted as Libya did until 2011. */
  CalendarDate libyan() {
    return new CalendarDate(DateCalendar.GREGORIAN, year + LIBYAN_YEARS, month, day);
  }

  /** The stretch of time it names. */
  WrittenDate written(String language) {
    DateCalendar in = calendar == null ? found(language) : calendar;
    if (in == null) {
      return DateCalendar.HIJRI.hasYear(year)
          ? WrittenDate.no(DateProblem.AMBIGUOUS, DateCalendar.HIJRI)
          : WrittenDate.no(DateProblem.TOO_EARLY);
    }
    if (!in.hasYear(year)) {
      return WrittenDate.no(
          year < DateCalendar.GREGORIAN.firstYear()
              ? DateProblem.TOO_EARLY
              : DateProblem.IMPOSSIBLE,
          in);
    }
    return day == 0 ? stretch(in) : day(in);
  }

  private @Nullable DateCalendar found(String language) {
    if (DateCalendar.GREGORIAN.hasYear(year)) {
      return DateCalendar.GREGORIAN;
    }
    if (!DateCalendar.HIJRI.hasYear(year)) {
      return null;
    }
    if (year >= HIJRI_ALONE) {
      return DateCalendar.HIJRI;
    }
    return day == 31
        ? DateCalendar.PERSIAN
        : switch (language) {
          case "fa", "ps" -> DateCalendar.PERSIAN;
          case "ar", "ur" -> DateCalendar.HIJRI;
          default -> null;
        };
  }

  private WrittenDate day(DateCalendar in) {
    LocalDate found = in.day(year, month, day);
    return found == null
        ? WrittenDate.no(DateProblem.IMPOSSIBLE, in)
        : WrittenDate.of(found, DatePrecision.DAY, in);
  }

  /**
   * A month or a year. Those of the other calendars lie across months and years of ours: what is
   * certain of a month is the year, if it is one.
   */
  private WrittenDate stretch(DateCalendar in) {
    LocalDate first = in.day(year, Math.max(month, 1), 1);
    if (first == null) {
      return WrittenDate.no(DateProblem.IMPOSSIBLE, in);
    }
    if (in == DateCalendar.GREGORIAN) {
      return WrittenDate.of(first, month == 0 ? DatePrecision.YEAR : DatePrecision.MONTH, in);
    }
    LocalDate last = first.plusDays(month == 0 ? 354 : 30);
    return first.getYear() == last.getYear()
        ? WrittenDate.of(first.withDayOfYear(1), DatePrecision.YEAR, in)
        : WrittenDate.no(DateProblem.AMBIGUOUS, in);
  }
}
