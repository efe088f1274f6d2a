package org.rawabit.dates;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendars, against those of ICU, which others wrote, and against days that are known. */
final class DateCalendarTest {
  private static final long MILLIS = 86_400_000;

  /** New years, fasts and feasts as Saudi Arabia kept them. */
  @ParameterizedTest
  @CsvSource({
    "1420-01-01, 1999-04-17",
    "1431-01-01, 2009-12-18",
    "1436-09-01, 2015-06-18",
    "1436-10-01, 2015-07-17",
    "1437-01-01, 2015-10-14",
    "1441-09-01, 2020-04-24",
    "1441-10-01, 2020-05-24",
    "1441-12-10, 2020-07-31",
    "1442-01-01, 2020-08-20"
  })
  void knowsTheDaysOfUmmAlQura(String hijri, LocalDate day) {
    assertThat(day(DateCalendar.HIJRI, hijri)).isEqualTo(day);
  }

  /** New years and days of the Iranian calendar that history knows by both names. */
  @ParameterizedTest
  @CsvSource({
    "1357-11-22, 1979-02-11",
    "1332-05-28, 1953-08-19",
    "1394-01-01, 2015-03-21",
    "1399-12-30, 2021-03-20",
    "1400-01-01, 2021-03-21",
    "1403-12-30, 2025-03-20"
  })
  void knowsTheDaysOfIran(String persian, LocalDate day) {
    assertThat(day(DateCalendar.PERSIAN, persian)).isEqualTo(day);
  }

  @Test
  void everyHijriDayIsThatOfIcu() {
    IslamicCalendar icu = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    icu.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
    for (int year = 1300; year <= 1500; year++) {
      assertSameYear(DateCalendar.HIJRI, icu, year, 30);
    }
  }

  @Test
  void everyPersianDayIsThatOfIcu() {
    Calendar icu = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa@calendar=persian"));
    for (int year = 1300; year <= 1450; year++) {
      assertSameYear(DateCalendar.PERSIAN, icu, year, 31);
    }
  }

  private static void assertSameYear(
      DateCalendar calendar, Calendar icu, int year, int longestMonth) {
    for (int month = 1; month <= 12; month++) {
      for (int day = 1; day <= longestMonth; day++) {
        icu.clear();
        icu.set(year, month - 1, day);
        LocalDate theirs = LocalDate.ofEpochDay(Math.floorDiv(icu.getTimeInMillis(), MILLIS));
        boolean isReal = icu.get(Calendar.MONTH) == month - 1;
        @Nullable LocalDate ours = calendar.day(year, month, day);
        if (isReal || calendar == DateCalendar.HIJRI) {
          assertThat(ours).as("%d-%d-%d", year, month, day).isEqualTo(theirs);
        } else {
          assertThat(ours).as("%d-%d-%d", year, month, day).isNull();
        }
      }
    }
  }

  private static LocalDate day(DateCalendar calendar, String text) {
    String[] parts = text.split("-", -1);
    return Objects.requireNonNull(
        calendar.day(
            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
  }
}
