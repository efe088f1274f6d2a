package org.rawabit.dates;

import java.util.Locale;

/** Where a date of publication was found. */
public enum DateOrigin {
  /** A field of the record. */
  RECORD,
  /** What a page says of itself: meta elements, JSON-LD, {@code <time>}. */
  PAGE;

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
