package org.rawabit.actors;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A phrase of the actor files found in a text, before it is decided whom it denotes.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param clitics printed length of the clitics before it, in UTF-16 code units
 * @param aliases whom it may denote, in the order of the files
 */
record Match(int first, int last, int clitics, List<Alias> aliases) {

  /** This match without the actors that reject its phrase; without aliases where none is left. */
  Match withoutRejected() {
    Set<Integer> rejected =
        aliases.stream()
            .filter(a -> a.source() == Alias.Source.REJECT)
            .map(Alias::actor)
            .collect(Collectors.toSet());
    return rejected.isEmpty() ? this : only(a -> !rejected.contains(a.actor()));
  }

  /** This match with some of its aliases. */
  Match only(Predicate<Alias> wanted) {
    return new Match(first, last, clitics, aliases.stream().filter(wanted).toList());
  }

  /** This match with another last token. */
  Match to(int token) {
    return new Match(first, token, clitics, aliases);
  }

  /** This match with another first token, before which stand no clitics. */
  Match from(int token) {
    return new Match(token, last, 0, aliases);
  }

  /** Whether an actor rejects the phrase. */
  boolean isRejected() {
    return aliases.stream().anyMatch(a -> a.source() == Alias.Source.REJECT);
  }

  boolean isOneWord() {
    return first == last;
  }

  boolean denotes(int actor) {
    return aliases.stream().anyMatch(a -> a.actor() == actor);
  }
}
