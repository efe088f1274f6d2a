package org.rawabit.actors;

import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;

/**
 * The family name of a full name that is a first name too, which the file does not list as a short
 * name: it counts only beside a verb of speech.
 */
final class FirstNameAsSurname implements Objection {
  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    if (alias.source() != Source.SURNAME) {
      return null;
    }
    boolean speech =
        article.is(match.first() - 1, WordClass.SAYING)
            || article.is(match.last() + 1, WordClass.SAYING);
    return match.isOneWord() && article.is(match.first(), WordClass.GIVEN) && !speech
        ? "a first name alone"
        : null;
  }
}
