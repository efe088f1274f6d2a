package org.rawabit.evaluation;

import java.util.List;
import org.rawabit.actors.MentionKind;

/**
 * A mention as a person annotated it.
 *
 * @param start first UTF-16 code unit, without clitics
 * @param end exclusive
 * @param actor the id of the actor it refers to
 * @param accept ids of actors that are right too
 * @param optional whether it counts neither way
 */
public record GoldMention(
    int start, int end, String actor, MentionKind kind, List<String> accept, boolean optional)
    implements Span {

  /** Whether it counts neither way, found or not. */
  boolean isNeutral() {
    return optional || Neutral.is(kind);
  }

  boolean accepts(String found) {
    return actor.equals(found) || accept.contains(found);
  }
}
