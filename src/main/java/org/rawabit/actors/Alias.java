package org.rawabit.actors;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One phrase that may denote one actor.
 *
 * @param actor the actor's place in the gazetteer; its order is the order of the files
 * @param text as typed, or as made by rule
 * @param from first day on which it counts, or null
 * @param to last day on which it counts, or null
 */
record Alias(
    int actor, Source source, String text, @Nullable LocalDate from, @Nullable LocalDate to)
    implements Serializable {

  /** The key of the actor file under which a phrase stands. */
  enum Source {
    NAME,
    SHORT_NAME,
    ROLE,
    METONYM,
    REJECT
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
