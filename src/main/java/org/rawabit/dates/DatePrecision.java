package org.rawabit.dates;

import java.util.Locale;

/** How much of a date is known. */
public enum DatePrecision {
  TIME,
  DAY,
  MONTH,
  YEAR;

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
