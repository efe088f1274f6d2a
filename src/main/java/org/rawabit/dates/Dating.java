package org.rawabit.dates;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as far as is known, and how it is known.
 *
 * @param published in UTC, the beginning of what {@code precision} names; null where it is unknown
 * @param text the date as it was written; null where none was
 * @param precision id of a {@link DatePrecision}; null where {@code published} is
 * @param calendar id of the {@link DateCalendar} it was written in; null where {@code published} is
 * @param origin id of a {@link DateOrigin}; null where there is neither date nor text
 * @param problem id of a {@link DateProblem}: why {@code text} gave no date; null where it did
 */
public record Dating(
    @Nullable LocalDateTime published,
    @Nullable String text,
    @Nullable String precision,
    @Nullable String calendar,
    @Nullable String origin,
    @Nullable String problem)
    implements Serializable {
  public static final Dating UNKNOWN = new Dating(null, null, null, null, null, null);

  /** The time of publication; null where it is not known to the month. */
  public @Nullable LocalDateTime inMonth() {
    return DatePrecision.YEAR.id().equals(precision) ? null : published;
  }

  /** The day of publication; null where it is not known to the day. */
  public @Nullable LocalDate day() {
    boolean hasDay =
        DatePrecision.DAY.id().equals(precision) || DatePrecision.TIME.id().equals(precision);
    return published == null || !hasDay ? null : published.toLocalDate();
  }
}
