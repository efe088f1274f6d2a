package org.rawabit.actors;

import org.jspecify.annotations.Nullable;

/**
 * What a mention rests on, from the surest to the least sure, with the share of such mentions that
 * are right.
 *
 * <p>The shares were measured on hand-annotated news of several regions and years, and are rounded;
 * {@code rawabit evaluate} prints them beside the share it finds.
 */
enum Ground {
  NAME(null, 0.99),
  SHORT_NAME_OF_NAMED("its full name is in the article", 0.99),
  HOMOGRAPH("told from another word", 0.98),
  BODY(null, 0.97),
  NEAREST("its full name is nearest", 0.96),
  SURNAME("its full name is in the article", 0.96),
  PLACE(null, 0.96),
  METONYM(null, 0.95),
  ROLE(null, 0.95),
  LEADER("of several the one with a government or troops", 0.95),
  TITLE("its title is beside it", 0.95),
  SOUND("spelled by ear", 0.92),
  SHORT_NAME_ALONE("no full name in the article", 0.92),
  DESCRIPTION(null, 0.9),
  FIRST_NAME("a relative of one named before", 0.9),
  MOST_SPOKEN_OF("of the state the article speaks of", 0.9),
  REFERENCE(null, 0.85),
  FIRST_IN_FILE("first of several in the actor files", 0.7);

  private final @Nullable String why;
  private final double confidence;

  Ground(@Nullable String why, double confidence) {
    this.why = why;
    this.confidence = confidence;
  }

  /** What decided, for people; null where there was nothing to decide. */
  @Nullable String why() {
    return why;
  }

  /** From 0 to 1. */
  double confidence() {
    return confidence;
  }
}
