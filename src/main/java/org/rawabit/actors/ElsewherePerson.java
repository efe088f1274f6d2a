package org.rawabit.actors;

import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;

/**
 * A short name alone in an article that speaks of other states, or of sports, and never of the
 * person's: another of that name is meant. One that is a first name or an ordinary word needs his
 * state in the article.
 */
final class ElsewherePerson implements Objection {
  private static final long COMMON = WordClass.GIVEN.bit() | WordClass.ORDINARY.bit();
  private static final int REPORT = 4;

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    boolean person = article.gazetteer().actor(alias.actor()).type() == ActorType.PERSON;
    if (!person || alias.source() != Source.SHORT_NAME || article.isNamed(alias.actor())) {
      return null;
    }
    int home = article.gazetteer().home(alias.actor());
    if (home < 0 || article.evidence(home) > 0) {
      return null;
    }
    boolean common = (article.traits(match.first()) & COMMON) != 0;
    boolean elsewhere = article.evidenceOfOthers(home) > 0 || article.sports() >= REPORT;
    return common || elsewhere ? "the article does not speak of his state" : null;
  }
}
