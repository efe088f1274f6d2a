package org.rawabit.evaluation;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.MentionKind;

/**
 * What became of a found mention, of a gold mention, or of the two together.
 *
 * @param found absent where nothing was found
 * @param gold absent where the gold has nothing that fits
 */
record Outcome(Verdict verdict, @Nullable FoundMention found, @Nullable GoldMention gold) {
  /** How an outcome counts. */
  enum Verdict {
    RIGHT,
    WRONG,
    MISSED,
    /** Neither way. */
    NEUTRAL;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Outcome pair(FoundMention found, GoldMention gold) {
    return new Outcome(gold.isNeutral() ? Verdict.NEUTRAL : Verdict.RIGHT, found, gold);
  }

  static Outcome foundAlone(FoundMention found, Verdict verdict) {
    return new Outcome(verdict, found, null);
  }

  static Outcome goldAlone(GoldMention gold) {
    return new Outcome(gold.isNeutral() ? Verdict.NEUTRAL : Verdict.MISSED, null, gold);
  }

  boolean isMistake() {
    return verdict == Verdict.WRONG || verdict == Verdict.MISSED;
  }

  /** The span to show: the found one, for it is what the program says. */
  Span span() {
    return found == null ? Objects.requireNonNull(gold) : found;
  }

  /** The actor it counts for: the gold's, or the one that was found in vain. */
  String actor() {
    return gold == null ? Objects.requireNonNull(found).actor() : gold.actor();
  }

  /** The kind it counts for: the gold's, or that of what was found in vain. */
  MentionKind kind() {
    return gold == null ? Objects.requireNonNull(found).kind() : gold.kind();
  }
}
