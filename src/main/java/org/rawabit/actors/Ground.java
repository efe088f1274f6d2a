package org.rawabit.actors;

import org.jspecify.annotations.Nullable;

/**
 * What a mention rests on, with the share of such mentions that are right.
 *
 * <p>The shares were measured on hand-annotated news of several regions and years, and are rounded;
 * {@code rawabit evaluate} prints them beside the share it finds.
 */
enum Ground {
  /** A full name, or a name of a state or body. */
  NAME(null, 0.99),
  /** A short name of one actor alone, named in full. */
  SHORT_NAME_OF_NAMED("its full name is in the article", 0.99),
  /** A name of one word that has another sense. */
  HOMOGRAPH("told from another word", 0.98),
  /** A body made from a demonym. */
  BODY(null, 0.97),
  /** Of several, by the nearest full name. */
  NEAREST("its full name is nearest", 0.96),
  /** A family name that the file does not list as a short name. */
  SURNAME("its full name is in the article", 0.96),
  /** A seat as a place: {@link PlaceContext}. */
  PLACE(null, 0.96),
  /** A seat that speaks. */
  METONYM(null, 0.95),
  /** A title. */
  ROLE(null, 0.95),
  /** Of several, the first in the files: behind a government or troops. */
  LEADER("of several the one with a government or troops", 0.95),
  /** Of several, by the title beside it. */
  TITLE("its title is beside it", 0.95),
  /** A full name met by its {@link SoundKey}. */
  SOUND("spelled by ear", 0.92),
  /** A short name of one actor alone, not named in full. */
  SHORT_NAME_ALONE("no full name in the article", 0.92),
  /** A description of the actor file. */
  DESCRIPTION(null, 0.9),
  /** A first name for somebody of a family, or named in full: {@link FirstNames}. */
  FIRST_NAME("its bearer or a relative is named in the article", 0.9),
  /** Of several, by what the article says of states; a bare office. */
  MOST_SPOKEN_OF("of the state the article speaks of", 0.9),
  /** A rank or relative: {@link References}. */
  REFERENCE(null, 0.85),
  /** Of several, where nothing else told: the later holder, or the first in the files. */
  FIRST_IN_FILE("first of several in the actor files", 0.7);

  private final @Nullable String why;
  private final double confidence;

  Ground(@Nullable String why, double confidence) {
    this.why = why;
    this.confidence = confidence;
  }

  /** What decided, as a rule has it for people; null where there was nothing to decide. */
  @Nullable String why() {
    return why;
  }

  /** The same of a place: that a name or seat is one rests on the words beside it. */
  Ground ofPlace() {
    return this == METONYM || this == NAME || this == HOMOGRAPH ? PLACE : this;
  }

  /** From 0 to 1. */
  double confidence() {
    return confidence;
  }
}
