package org.rawabit.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The time of day after a date: {@code T10:15:30.5+02:00}, {@code 10:15 pm}, {@code 10:15 GMT}.
 *
 * <p>Zones may be offsets or the abbreviations of mail headers and of Europe and Egypt.
 */
final class ClockTime {
  /** To be put behind the pattern of a date; the time is optional. */
  static final String PATTERN =
      "(?:(?:T|\\s+T|\\s*[,،]?\\s*[-–|]?\\s*)(?:at |à )?(?<hour>\\d{1,2}):(?<minute>\\d{2})"
          + "(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9})\\d*)?)?"
          + "(?:\\s*(?<half>[AaPp])\\.?[Mm]\\.?)?"
          + "(?:\\s*(?<zone>[A-Za-z]{1,4}|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?))?)?";

  private static final Map<String, Integer> HOURS_EAST =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UT", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("WET", 0),
          Map.entry("BST", 1),
          Map.entry("CET", 1),
          Map.entry("CEST", 2),
          Map.entry("EET", 2),
          Map.entry("EEST", 3),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7));

  private ClockTime() {}

  /** The day at the time matched, in UTC; empty where the zone is unknown. */
  static Optional<LocalDateTime> on(LocalDate day, Matcher time) {
    if (time.group("hour") == null) {
      return Optional.of(day.atStartOfDay());
    }
    int hour = hour(number(time.group("hour")), time.group("half"));
    String fraction = time.group("fraction") == null ? "" : time.group("fraction");
    int nanos = number((fraction + "000000000").substring(0, 9));
    LocalDateTime local =
        day.atTime(
            LocalTime.of(hour, number(time.group("minute")), number(time.group("second")), nanos));
    return offset(time.group("zone"))
        .map(o -> local.atOffset(o).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** 12 am is midnight, 12 pm is noon. */
  private static int hour(int hour, @Nullable String half) {
    if (half == null) {
      return hour;
    }
    int morning = hour == 12 ? 0 : hour;
    return half.toUpperCase(Locale.ROOT).equals("P") ? morning + 12 : morning;
  }

  private static Optional<ZoneOffset> offset(@Nullable String zone) {
    String name = zone == null ? "Z" : zone.toUpperCase(Locale.ROOT);
    Integer known = HOURS_EAST.get(name);
    if (known != null) {
      return Optional.of(ZoneOffset.ofHours(known));
    }
    int sign = Math.max(name.indexOf('+'), name.indexOf('-'));
    if (sign < 0) {
      return Optional.empty();
    }
    String digits = name.substring(sign + 1).replace(":", "");
    int hours = number(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
    int minutes = digits.length() > 2 ? number(digits.substring(digits.length() - 2)) : 0;
    int factor = name.charAt(sign) == '-' ? -1 : 1;
    return Optional.of(ZoneOffset.ofHoursMinutes(factor * hours, factor * minutes));
  }
}
