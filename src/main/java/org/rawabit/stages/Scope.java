package org.rawabit.stages;

import java.util.Locale;

/** The unit in which two actors are together. */
public enum Scope {
  ARTICLE(0),
  PARAGRAPH(1),
  SENTENCE(2);

  private final int level;

  Scope(int level) {
    this.level = level;
  }

  /** How close: who shares a scope shares all of lower level. */
  int level() {
    return level;
  }

  static Scope ofLevel(int level) {
    for (Scope scope : values()) {
      if (scope.level == level) {
        return scope;
      }
    }
    throw new IllegalArgumentException("no scope of level " + level);
  }

  /** As written in tables and job files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
