package org.rawabit.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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
    return isRejected() ? only(a -> !rejects(a.actor())) : this;
  }

  private boolean rejects(int actor) {
    for (Alias alias : aliases) {
      if (alias.source() == Alias.Source.REJECT && alias.actor() == actor) {
        return true;
      }
    }
    return false;
  }

  /** This match with some of its aliases. */
  Match only(Predicate<Alias> wanted) {
    List<Alias> left = new ArrayList<>(aliases.size());
    for (Alias alias : aliases) {
      if (wanted.test(alias)) {
        left.add(alias);
      }
    }
    return left.size() == aliases.size() ? this : new Match(first, last, clitics, left);
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
    for (Alias alias : aliases) {
      if (alias.source() == Alias.Source.REJECT) {
        return true;
      }
    }
    return false;
  }

  boolean isOneWord() {
    return first == last;
  }

  boolean denotes(int actor) {
    for (Alias alias : aliases) {
      if (alias.actor() == actor) {
        return true;
      }
    }
    return false;
  }

  /** Whether all aliases are of one actor. */
  boolean isOfOne() {
    for (Alias alias : aliases) {
      if (alias.actor() != aliases.get(0).actor()) {
        return false;
      }
    }
    return true;
  }
}
