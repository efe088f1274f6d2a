package org.rawabit.dates;

import java.util.Locale;

/** Why a written date gave no date. */
public enum DateProblem {
  UNREADABLE;

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
