package org.rawabit.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time of day at a place.
 *
 * @param nanos since midnight; 24:00 is the midnight after
 * @param zone null where it is not known which: then the time says nothing
 */
record ClockTime(long nanos, @Nullable ZoneId zone) {
  private static final long SECOND = 1_000_000_000L;
  private static final long DAY = 86_400 * SECOND;

  /**
   * A time in UTC; null where no day has it. A second of 60 is a leap second.
   *
   * @param fraction of a second, in nanoseconds
   */
  static @Nullable ClockTime of(int hour, int minute, int second, long fraction) {
    if (hour > 24 || minute > 59 || second > 60) {
      return null;
    }
    long nanos = (hour * 3600L + minute * 60L + second) * SECOND + fraction;
    return nanos > DAY ? null : new ClockTime(nanos, ZoneOffset.UTC);
  }

  ClockTime in(@Nullable ZoneId other) {
    return new ClockTime(nanos, other);
  }

  /** The moment in UTC; null where the zone is not known. */
  @Nullable LocalDateTime on(LocalDate day) {
    if (zone == null) {
      return null;
    }
    LocalDateTime local = day.atStartOfDay().plusNanos(nanos);
    return zone.equals(ZoneOffset.UTC)
        ? local
        : local.atZone(zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
  }
}
