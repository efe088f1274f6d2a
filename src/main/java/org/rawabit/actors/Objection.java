package org.rawabit.actors;

import org.jspecify.annotations.Nullable;

/** A rule of the language by which a phrase, where it stands, does not denote an actor. */
@FunctionalInterface
interface Objection {
  /** Why it does not, for people; null where the rule has nothing against it. */
  @Nullable String to(Reading article, Match match, Alias alias);
}
