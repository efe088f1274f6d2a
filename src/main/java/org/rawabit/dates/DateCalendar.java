package org.rawabit.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The calendars in which dates are written.
 *
 * <p>Hijri is that of Umm al-Qura, in which Saudi papers are dated, as {@link
 * java.time.chrono.HijrahChronology} has it; where months begin when the moon is seen, a date may
 * be a day or two off. Persian is the Iranian solar calendar by the rule of 33 years: its year
 * begins on Julian day 1948320 + 365·(y−1) + ⌊(8y+21)/33⌋, as ICU reckons it, which is that of the
 * astronomers from 1925 to 2088.
 */
public enum DateCalendar {
  GREGORIAN(1600, 9999),
  HIJRI(1300, 1500),
  PERSIAN(1300, 1450);

  private static final long JULIAN_DAY_OF_EPOCH = 2_440_588;

  private final int first;
  private final int last;

  DateCalendar(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  int firstYear() {
    return first;
  }

  /** Whether newspapers were dated in this year of the calendar. */
  boolean hasYear(int year) {
    return first <= year && year <= last;
  }

  /**
   * The day; null where the calendar has none such. Any Hijri month may have a 30th: where the
   * table gives it 29 days, the moon may have given it one more.
   */
  @Nullable LocalDate day(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) {
      return null;
    }
    return switch (this) {
      case GREGORIAN ->
          day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
      case HIJRI -> day > 30 ? null : LocalDate.from(hijri(year, month, day));
      case PERSIAN ->
          day > persianDays(year, month)
              ? null
              : persianYear(year).plusDays(daysBefore(month) + day - 1L);
    };
  }

  private static HijrahDate hijri(int year, int month, int day) {
    return HijrahDate.of(year, month, 1).plus(day - 1L, ChronoUnit.DAYS);
  }

  private static LocalDate persianYear(int year) {
    long julian = 1_948_320L + 365L * (year - 1) + Math.floorDiv(8 * year + 21, 33);
    return LocalDate.ofEpochDay(julian - JULIAN_DAY_OF_EPOCH);
  }

  private static int daysBefore(int month) {
    return month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  }

  private static int persianDays(int year, int month) {
    if (month < 12) {
      return month <= 6 ? 31 : 30;
    }
    return isPersianLeap(year) ? 30 : 29;
  }

  private static boolean isPersianLeap(int year) {
    return ChronoUnit.DAYS.between(persianYear(year), persianYear(year + 1)) == 366;
  }
}
