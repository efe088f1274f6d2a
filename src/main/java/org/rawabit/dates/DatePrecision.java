package org.rawabit.dates;

import java.util.Locale;

/** How much of a date is known, the finest first. */
public enum DatePrecision {
  TIME,
  DAY,
  MONTH,
  YEAR;

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the day is known. */
  boolean hasDay() {
    return this == TIME || this == DAY;
  }
}
