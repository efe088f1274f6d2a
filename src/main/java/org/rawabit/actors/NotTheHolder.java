package org.rawabit.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An office whose holder of that day is not meant: الرئيس المصري الأسبق, the former Egyptian
 * president, l'ancien président égyptien; نائب رئيس الوزراء, the deputy foreign minister.
 */
final class NotTheHolder implements Objection {
  private static final Set<String> ORDINALS = Set.of("الاولي", "الثانيه", "الثالثه");

  private static final Set<String> NEW = Set.of("الجديد", "الجديده");
  private static final int NEW_FOR_DAYS = 400;

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    if (alias.source() == Alias.Source.BODY && ORDINALS.contains(article.word(match.last() + 1))) {
      return "a state of the past";
    }
    boolean person = article.gazetteer().actor(alias.actor()).type() == ActorType.PERSON;
    if (!person || !alias.source().isOffice()) {
      return null;
    }
    int after = match.last() + 1;
    for (int i = after; i < after + 2 && !article.endsBehind(i - 1); i++) {
      if (article.is(i, WordClass.FORMER) || isNewOne(article, i, alias)) {
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

  /** الرئيس الفرنسي الجديد is not he who has held the office for years. */
  private static boolean isNewOne(Reading article, int token, Alias alias) {
    return NEW.contains(article.word(token))
        && article.day() != null
        && alias.from() != null
        && alias.from().plusDays(NEW_FOR_DAYS).isBefore(article.day());
  }
}
