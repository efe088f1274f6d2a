package org.rawabit.stages;

import java.util.Locale;
import org.rawabit.tables.Cooccurrence;

/** What weighs a tie: a column of {@code cooccurrence}. */
public enum TieWeight {
  /** In how many stories they are together: heavy ties join the much mentioned. */
  STORIES_AB,
  /** In how many units of the scope they are: the sentences of one long story all count. */
  N_AB,
  /** How sure it is that they are together more than by chance; grows with the corpus. */
  LLR,
  /** How much more often than by chance, for their frequency: rare actors can tie heavily. */
  NPMI,
  /** How much of their appearances they share, on a logarithmic scale up to 14. */
  LOG_DICE;

  /** As written in tables and job files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The weight of a row of {@code cooccurrence}; 0 where the measure is not defined. */
  double of(Cooccurrence pair) {
    return switch (this) {
      case STORIES_AB -> pair.storiesAb();
      case N_AB -> pair.nAb();
      case LLR -> pair.llr();
      case NPMI -> pair.npmi() == null ? 0 : pair.npmi();
      case LOG_DICE -> pair.logDice();
    };
  }
}
