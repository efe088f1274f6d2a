package org.rawabit.dates;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where a date of publication was found. */
public enum DateOrigin {
  /** A field of the record. */
  RECORD,
  /** What a page says of itself: meta elements, JSON-LD, {@code <time>}. */
  PAGE,
  /** The entry of a feed. */
  FEED,
  /** The path of the article's URL; where the record has no date. */
  URL,
  /** The article's own id; where the record has no date. */
  ID,
  /** The day it was fetched: the date itself, or what a relative date was counted back from. */
  CRAWL;

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names, for messages and documents. */
  public static String ids() {
    return Arrays.stream(values()).map(DateOrigin::id).collect(Collectors.joining(", "));
  }
}
