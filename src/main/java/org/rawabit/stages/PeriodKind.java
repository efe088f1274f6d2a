package org.rawabit.stages;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.extract;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.quarter;
import static org.apache.spark.sql.functions.weekofyear;
import static org.apache.spark.sql.functions.year;

import java.util.Locale;
import org.apache.spark.sql.Column;

/** Stretches of publication time into which counts are divided. */
public enum PeriodKind {
  ALL,
  DAY,
  /** ISO 8601: weeks begin on Monday, and belong to the year of their Thursday. */
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /** As written in tables and job files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The period of a column of timestamps; null where the time is not known, but for all. */
  Column of(Column published) {
    return switch (this) {
      case ALL -> lit("all");
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
