package org.rawabit.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates of publication, as newspapers and their scrapers write them, in UTC.
 *
 * <p>Read are {@code 2020-06-07}, {@code 2020/06/07} and {@code 20200607}; {@code 07/06/2020}, the
 * day first; {@code 7 June 2020}, {@code June 7, 2020}, {@code 7 juin 2020}, {@code 7 حزيران 2020},
 * with any name of {@link MonthNames} and with or without the weekday; seconds and milliseconds
 * since 1970. A {@link ClockTime} may follow; without an offset it is UTC. Digits may be
 * Arabic-Indic. What is no day of the calendar (30 February) is not read.
 */
public final class PublicationDate {
  private static final int LONGEST = 100;

  private static final String WEEKDAY = "(?:\\p{L}[\\p{L}\\p{M}.]*\\s*[,،]?\\s+)?";
  private static final String MONTH = "(?<name>\\p{L}[\\p{L}\\p{M}./ ]*?)";
  private static final String YEAR = "(?<year>\\d{4})";

  private static final List<Pattern> IN_NUMBERS =
      List.of(
          date(YEAR + "([-/])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})"),
          date("(?<day>\\d{1,2})([-/.])(?<month>\\d{1,2})\\2" + YEAR));

  private static final List<Pattern> IN_WORDS =
      List.of(
          date(
              WEEKDAY
                  + "(?<day>\\d{1,2})(?:er|st|nd|rd|th)?[ -]"
                  + MONTH
                  + "[ ,،-]+(?<year>\\d{4}|\\d{2})"),
          date(
              WEEKDAY
                  + MONTH
                  + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*[,،]\\s*|\\s+)"
                  + YEAR));

  private static final Pattern WITHOUT_DASHES =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})Z?)?");
  private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?(?:\\.\\d+)?");

  private PublicationDate() {}

  /**
   * The date and time in UTC, midnight where only the day is told; empty where it is unreadable.
   */
  public static Optional<LocalDateTime> parse(String text) {
    String plain = plain(text);
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return read(plain);
    } catch (DateTimeException e) {
      return Optional.empty(); // it looks like a date, but the calendar has no such day or hour
    }
  }

  /** What a field says of the date; a date that cannot be read costs the date alone. */
  public static Dating dating(@Nullable String field) {
    return dating(field, DateOrigin.RECORD);
  }

  /** The same for a date that was found elsewhere. */
  public static Dating dating(@Nullable String field, DateOrigin origin) {
    if (field == null) {
      return Dating.UNKNOWN;
    }
    LocalDateTime published = parse(field).orElse(null);
    return new Dating(
        published,
        field,
        published == null ? null : DatePrecision.DAY.id(),
        origin.id(),
        published == null ? DateProblem.UNREADABLE.id() : null);
  }

  private static Pattern date(String day) {
    return Pattern.compile(day + ClockTime.PATTERN);
  }

  private static Optional<LocalDateTime> read(String text) {
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      int nanos = epoch.group(2) == null ? 0 : Integer.parseInt(epoch.group(2)) * 1_000_000;
      return Optional.of(
          LocalDateTime.ofEpochSecond(Long.parseLong(epoch.group(1)), nanos, ZoneOffset.UTC));
    }
    String dashed = dashed(text);
    for (Pattern pattern : IN_NUMBERS) {
      Matcher date = pattern.matcher(dashed);
      if (date.matches()) {
        return ClockTime.on(day(date, number(date, "month")), date);
      }
    }
    for (Pattern pattern : IN_WORDS) {
      Matcher date = pattern.matcher(text);
      Optional<Integer> month =
          date.matches() ? MonthNames.month(date.group("name")) : Optional.empty();
      if (month.isPresent()) {
        return ClockTime.on(day(date, month.get()), date);
      }
    }
    return Optional.empty();
  }

  private static String dashed(String text) {
    Matcher digits = WITHOUT_DASHES.matcher(text);
    if (!digits.matches()) {
      return text;
    }
    return digits.replaceFirst(digits.group(4) == null ? "$1-$2-$3" : "$1-$2-$3 $4:$5:$6");
  }

  /** Two digits are a year from 1970 to 2069, as in old mail headers. */
  private static LocalDate day(Matcher date, int month) {
    int year = number(date, "year");
    if (date.group("year").length() == 2) {
      year += year < 70 ? 2000 : 1900;
    }
    return LocalDate.of(year, month, number(date, "day"));
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** Without marks that do not show and comments in brackets, with the digits 0 to 9. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .limit(LONGEST + 1)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isSpaceChar(c) ? ' ' : c)
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(plain::appendCodePoint);
    String stripped = plain.toString().strip();
    int comment = stripped.endsWith(")") ? stripped.lastIndexOf(" (") : -1;
    return comment < 0 ? stripped : stripped.substring(0, comment);
  }
}
