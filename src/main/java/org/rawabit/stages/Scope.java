package org.rawabit.stages;

import java.util.Locale;

/** The unit in which two actors are together. */
public enum Scope {
  ARTICLE(0),
  PARAGRAPH(1),
  SENTENCE(2),
  /** So many neighbouring tokens, whatever sentences they are in: {@link TokenWindows}. */
  WINDOW(-1);

  private final int level;

  Scope(int level) {
    this.level = level;
  }

  /**
   * How close: who shares a scope shares all of lower level from 0; windows lie across the others.
   */
  int level() {
    return level;
  }

  /** How many units of a scope tell of the same text: the width of windows, else 1. */
  static double overlap(String scope, int window) {
    return scope.equals(WINDOW.id()) ? window : 1;
  }

  static Scope ofLevel(int level) {
    for (Scope scope : values()) {
      if (scope.level == level) {
        return scope;
      }
    }
    throw new IllegalArgumentException("no scope of level " + level);
  }

  static Scope of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** As written in tables and job files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
