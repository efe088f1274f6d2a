package org.rawabit.evaluation;

import java.util.Locale;

/** How exactly a found span has to lie on the gold's. */
enum Spans {
  /** They overlap. */
  LENIENT,
  /** They are the same, except where the gold mention is neutral or accepts other actors. */
  STRICT;

  boolean fit(FoundMention found, GoldMention gold) {
    if (!found.overlaps(gold)) {
      return false;
    }
    boolean free = this == LENIENT || gold.isNeutral() || !gold.accept().isEmpty();
    return free || found.isSameAs(gold);
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
