package org.rawabit.actors;

import java.util.List;
import java.util.Set;
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
    if (rejected.isEmpty()) {
      return this;
    }
    return new Match(
        first, last, clitics, aliases.stream().filter(a -> !rejected.contains(a.actor())).toList());
  }
}
