package org.rawabit.actors;

import org.jspecify.annotations.Nullable;

/**
 * An office whose holder of that day is not meant: الرئيس المصري الأسبق, the former Egyptian
 * president, l'ancien président égyptien; نائب رئيس الوزراء, the deputy foreign minister.
 */
final class NotTheHolder implements Objection {
  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    boolean person = article.gazetteer().actor(alias.actor()).type() == ActorType.PERSON;
    if (!person || !alias.source().isOffice()) {
      return null;
    }
    int after = match.last() + 1;
    for (int i = after; i < after + 2 && !article.endsBehind(i - 1); i++) {
      if (article.is(i, WordClass.FORMER)) {
        return "its holder of another time";
      }
      if (!article.is(i, WordClass.NATIONALITY)) {
        break;
      }
    }
    int before = match.first() - 1;
    if (!article.isQuoted(before)) {
      return null;
    }
    if (article.is(before, WordClass.FORMER_BEFORE)) {
      return "its holder of another time";
    }
    return article.is(before, WordClass.DEPUTY) && match.clitics() == 0 ? "a deputy" : null;
  }
}
