package org.rawabit.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A date written in any form is read as that date; no text makes the reading fail. */
final class DateLawTest {
  private static final List<String> IN_TIME =
      List.of(
          "yyyy-MM-dd'T'HH:mm:ssXXX",
          "yyyy-MM-dd'T'HH:mm:ss.SSSX",
          "yyyy-MM-dd HH:mm:ssXX",
          "yyyyMMdd'T'HHmmssX",
          "YYYY-'W'ww-e'T'HH:mm:ssXXX",
          "yyyy-DDD'T'HH:mm:ssXXX",
          "EEE, dd MMM yyyy HH:mm:ss XX",
          "EEEE, dd-MMM-yy HH:mm:ss XX",
          "EEE MMM dd HH:mm:ss XX yyyy",
          "EEE MMM dd yyyy HH:mm:ss 'GMT'xx",
          "dd/MM/yyyy hh:mm:ss a XXX",
          "MMMM d, yyyy, h:mm:ss a XXX");

  private static final List<String> IN_DAYS =
      List.of(
          "yyyy-MM-dd",
          "yyyyMMdd",
          "yyyy/M/d",
          "yyyy-DDD",
          "YYYY-'W'ww-e",
          "d/M/yyyy",
          "dd.MM.yyyy",
          "dd-MMM-yyyy",
          "EEEE d MMMM yyyy",
          "MMMM d, yyyy");

  @Property
  void aTimeIsReadAsItWasWritten(
      @ForAll("times") LocalDateTime time,
      @ForAll("timeForms") String form,
      @ForAll @IntRange(min = -12 * 4, max = 14 * 4) int quarters) {
    OffsetDateTime there =
        time.atOffset(ZoneOffset.UTC)
            .withOffsetSameInstant(ZoneOffset.ofTotalSeconds(quarters * 900));
    // ISO weeks begin on Monday, and the first has the 4th of January: so do those of Germany.
    Locale locale = form.startsWith("YYYY") ? Locale.GERMANY : Locale.ENGLISH;
    String text = DateTimeFormatter.ofPattern(form, locale).format(there);
    boolean isShort = form.endsWith("SSSX") || form.endsWith("ssX");
    if (isShort && quarters % 4 != 0) {
      return; // the hours alone
    }
    assertThat(PublicationDate.parse(text)).as(text).contains(time);
  }

  @Property
  void aDayIsReadAsItWasWritten(
      @ForAll("days") LocalDate day, @ForAll("dayForms") String form, @ForAll boolean isArabic) {
    Locale locale = form.startsWith("YYYY") ? Locale.GERMANY : Locale.ENGLISH;
    String text = DateTimeFormatter.ofPattern(form, locale).format(day);
    assertDay(isArabic ? arabicDigits(text) : text, day);
  }

  @Property
  void everyNameOfAMonthIsRead(
      @ForAll("days") LocalDate day, @ForAll @IntRange(max = 30) int name, @ForAll boolean first) {
    String[] names = MonthNames.GREGORIAN.get(day.getMonthValue() - 1).split(" ", -1);
    String month = names[name % names.length].replace('_', ' ');
    int year = day.getYear();
    int number = day.getDayOfMonth();
    assertDay(
        first
            ? "%s %d, %d".formatted(month, number, year)
            : "%d %s %d".formatted(number, month, year),
        day);
  }

  @Property
  void hijriDaysAreThoseOfUmmAlQura(
      @ForAll @IntRange(min = 1411, max = 1499) int year,
      @ForAll @IntRange(min = 1, max = 12) int month,
      @ForAll @IntRange(min = 1, max = 29) int day,
      @ForAll @IntRange(max = 30) int name) {
    LocalDate expected = LocalDate.from(HijrahDate.of(year, month, day));
    String[] names = MonthNames.HIJRI.get(month - 1).split(" ", -1);
    String named = names[name % names.length].replace('_', ' ');
    assertDay("%d %s %d هـ".formatted(day, named, year), expected);
    assertDay("%02d/%02d/%d".formatted(day, month, year), expected);
    assertDay("%d-%02d-%02d".formatted(year, month, day), expected);
    assertDay("%d %s %d هـ الموافق %s".formatted(day, named, year, expected), expected);
  }

  @Property
  void anyTextIsADateOrAProblem(@ForAll("likeDates") String text, @ForAll boolean isCrawled) {
    Dating dating =
        PublicationDate.dating(
            new DateClues(
                text,
                DateOrigin.RECORD,
                isCrawled ? "2015-07-21T12:00:00Z" : null,
                null,
                null,
                "und",
                null));
    assertThat(dating.published() == null).isEqualTo(dating.problem() != null);
    assertThat(dating.published() == null).isEqualTo(dating.precision() == null);
    assertThat(dating.text()).isEqualTo(text);
  }

  @Property
  void anyPathAndIdIsReadWithoutFailure(@ForAll("likePaths") String path) {
    Dating dating =
        PublicationDate.dating(
            new DateClues(null, DateOrigin.RECORD, null, "https://x/" + path, path, "und", null));
    assertThat(dating.problem()).isNull();
  }

  @Provide
  Arbitrary<String> timeForms() {
    return Arbitraries.of(IN_TIME);
  }

  @Provide
  Arbitrary<String> dayForms() {
    return Arbitraries.of(IN_DAYS);
  }

  @Provide
  Arbitrary<LocalDateTime> times() {
    long first = LocalDate.of(1971, 1, 1).toEpochDay() * 86_400;
    long last = LocalDate.of(2069, 12, 1).toEpochDay() * 86_400;
    return Arbitraries.longs()
        .between(first, last)
        .map(s -> LocalDateTime.ofEpochSecond(s, 0, ZoneOffset.UTC));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1601, 1, 1).toEpochDay(), LocalDate.of(2150, 1, 1).toEpochDay())
        .filter(day -> day != 0)
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> likeDates() {
    List<String> pieces = new ArrayList<>(List.of("2015", "07", "1436", "31", "0", "12345678"));
    pieces.addAll(List.of("-", "/", ":", ".", ",", " ", "T", "Z", "+", "+03", "W30", "(", ")"));
    pieces.addAll(List.of("يوليو", "شوال", "هـ", "م", "ص", "منذ", "ساعة", "الموافق", "و.ر", "تیر"));
    pieces.addAll(List.of("July", "mar", "ago", "at", "pm", "h", "EST", "1.5E9", "\uD83D\uDE00"));
    return Arbitraries.of(pieces).list().ofMaxSize(9).map(all -> String.join("", all));
  }

  @Provide
  Arbitrary<String> likePaths() {
    return Arbitraries.of("2015", "07", "21", "20150721", "150721_", "-", "/", "a", "?", "_")
        .list()
        .ofMaxSize(9)
        .map(all -> String.join("", all));
  }

  private static void assertDay(String text, LocalDate day) {
    Dating dating = PublicationDate.dating(DateClues.of(text));
    assertThat(dating.published()).as(text).isEqualTo(day.atStartOfDay());
    assertThat(dating.precision()).as(text).isEqualTo("day");
  }

  private static String arabicDigits(String text) {
    StringBuilder arabic = new StringBuilder();
    text.chars().forEach(c -> arabic.append((char) (c >= '0' && c <= '9' ? c - '0' + '٠' : c)));
    return arabic.toString();
  }

  /** So that the ranges of the properties stay what they say. */
  @Property(tries = 1)
  void theTableOfUmmAlQuraHasTheYearsThatAreRead() {
    assertThat(HijrahDate.of(1300, 1, 1).get(ChronoField.YEAR)).isEqualTo(1300);
    assertThat(HijrahDate.of(1500, 12, 29).get(ChronoField.YEAR)).isEqualTo(1500);
  }
}
