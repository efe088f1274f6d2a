package org.rawabit.dates;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why a written date gave no date. */
public enum DateProblem {
  /** It is written in no way that is known, or says two things. */
  UNREADABLE,
  /** No calendar has such a day, or no day such an hour. */
  IMPOSSIBLE,
  /** It may be of two calendars or two years, and nothing says which. */
  AMBIGUOUS,
  /** It counts back from a day that is not known: the record tells no crawl date. */
  RELATIVE,
  /** Before 1600, or the zero of computers' clocks, 1970-01-01. */
  TOO_EARLY,
  /** More than two days after the crawl date or, without one, the last writing of the file. */
  FUTURE;

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names, for messages and documents. */
  public static String ids() {
    return Arrays.stream(values()).map(DateProblem::id).collect(Collectors.joining(", "));
  }
}
