package org.rawabit.stages;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.extract;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.quarter;
import static org.apache.spark.sql.functions.weekofyear;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;
import org.rawabit.dates.DatePrecision;

/** Stretches of publication time into which counts are divided. */
public enum PeriodKind {
  ALL(DatePrecision.YEAR),
  DAY(DatePrecision.DAY),
  /** ISO 8601: weeks begin on Monday, and belong to the year of their Thursday. */
  WEEK(DatePrecision.DAY),
  MONTH(DatePrecision.MONTH),
  QUARTER(DatePrecision.MONTH),
  YEAR(DatePrecision.YEAR);

  /** Those that follow one another: all but {@link #ALL}. */
  public static final List<PeriodKind> COURSE = List.of(DAY, WEEK, MONTH, QUARTER, YEAR);

  private static final DateTimeFormatter DAYS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter MONTHS =
      DateTimeFormatter.ofPattern("yyyy-MM", Locale.ROOT);

  private final DatePrecision coarsest;

  PeriodKind(DatePrecision coarsest) {
    this.coarsest = coarsest;
  }

  /** As written in tables and job files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The period of a date; null where it is not known, but for all: of an article dated to the month
   * nobody knows the day or the week.
   *
   * @param precision id of a {@link DatePrecision}
   */
  @Nullable String periodOf(@Nullable LocalDateTime published, @Nullable String precision) {
    if (this == ALL) {
      return id();
    }
    return published == null || !isKnown(precision) ? null : periodOf(published);
  }

  /** Whether a date of a precision lies in one period of this kind; null is none. */
  boolean isKnown(@Nullable String precision) {
    return Arrays.stream(DatePrecision.values())
        .anyMatch(p -> p.id().equals(precision) && p.compareTo(coarsest) <= 0);
  }

  private String periodOf(LocalDateTime published) {
    return switch (this) {
      case ALL -> id();
      case DAY -> DAYS.format(published);
      case WEEK ->
          "%d-W%02d"
              .formatted(
                  published.get(IsoFields.WEEK_BASED_YEAR),
                  published.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> MONTHS.format(published);
      case QUARTER -> published.getYear() + "-Q" + published.get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> String.valueOf(published.getYear());
    };
  }

  /**
   * The period of a column of timestamps; null where it is not known, but for all: of an article
   * dated to the month nobody knows the day or the week.
   *
   * @param precision ids of {@link DatePrecision}
   */
  Column of(Column published, Column precision) {
    return this == ALL ? lit(id()) : when(isKnown(precision), of(published));
  }

  /** Whether dates of a precision lie in one period of this kind; null is none. */
  Column isKnown(Column precision) {
    Object[] known =
        Arrays.stream(DatePrecision.values())
            .filter(p -> p.compareTo(coarsest) <= 0)
            .map(DatePrecision::id)
            .toArray();
    return precision.isin(known);
  }

  private Column of(Column published) {
    return switch (this) {
      case ALL -> lit(id());
      case DAY -> date_format(published, "yyyy-MM-dd");
      case WEEK -> isoWeek(published);
      case MONTH -> date_format(published, "yyyy-MM");
      case QUARTER -> concat(year(published).cast("string"), lit("-Q"), quarter(published));
      case YEAR -> year(published).cast("string");
    };
  }

  private static Column isoWeek(Column published) {
    return concat(
        extract(lit("YEAROFWEEK"), published).cast("string"),
        lit("-W"),
        lpad(weekofyear(published).cast("string"), 2, "0"));
  }
}
