package org.rawabit.actors;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Homographs.Homograph;

/**
 * One phrase that may denote one actor.
 *
 * @param actor the actor's place in the gazetteer; its order is the order of the files
 * @param text as typed, or as made by rule
 * @param spelling how its printed form is told
 * @param from first day on which it counts, or null
 * @param to last day on which it counts, or null
 * @param homograph the other sense of its one word, or null
 */
record Alias(
    int actor,
    Source source,
    String text,
    Spelling spelling,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Homograph homograph)
    implements Serializable {

  /** Where a phrase comes from: a key of the actor file, or a rule. */
  enum Source {
    NAME("name"),
    SHORT_NAME("short name"),
    /** The family name of a full name. */
    SURNAME("surname"),
    /** The first name of a full name. */
    GIVEN_NAME("first name"),
    ROLE("role"),
    /** An office without its state, like رئيس الجمهورية: the article says of which. */
    OFFICE("office"),
    /** A body made from a demonym, like السلطات المصرية. */
    BODY("body"),
    DESCRIPTION("description"),
    /** A word of the article for somebody named in it. */
    REFERENCE("reference"),
    METONYM("seat"),
    REJECT("reject");

    private final String label;

    Source(String label) {
      this.label = label;
    }

    /** What people read in a rule. */
    String label() {
      return label;
    }

    /** Whether it is an office or a body rather than a name. */
    boolean isOffice() {
      return this == ROLE || this == OFFICE || this == BODY;
    }

    /** Whether it is part of a name, so that the article must say whose. */
    boolean isPart() {
      return this == SHORT_NAME || this == SURNAME || this == GIVEN_NAME;
    }
  }

  /** How a printed phrase is recognized. */
  enum Spelling {
    /** By its normalized letters. */
    LETTERS,
    /** By its {@link SoundKey}. */
    SOUND
  }

  Alias(int actor, Source source, String text) {
    this(actor, source, text, Spelling.LETTERS, null, null, Homographs.shared().ofTyped(text));
  }

  Alias bySound() {
    return new Alias(actor, source, text, Spelling.SOUND, from, to, null);
  }

  /**
   * Whether it counts on an article of a day. On an article without a date only what holds always
   * counts.
   */
  boolean countsOn(@Nullable LocalDate day) {
    if (from == null && to == null) {
      return true;
    }
    return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
