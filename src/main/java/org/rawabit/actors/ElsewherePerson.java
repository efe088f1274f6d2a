package org.rawabit.actors;

import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;

/**
 * A short name alone in an article that speaks of other states, or of sports, and never of the
 * person's: another of that name is meant. One that is an ordinary word needs his state in the
 * article; one that is a first name needs an article that speaks of his state most.
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
    if (home < 0) {
      return null;
    }
    long traits = article.traits(match.first());
    if ((traits & WordClass.GIVEN.bit()) != 0
        && article.evidence(home) < article.evidenceOfOthers(home)) {
      return "a first name, and the article speaks of another state";
    }
    if (article.evidence(home) > 0) {
      return null;
    }
    boolean common = (traits & COMMON) != 0;
    boolean elsewhere = article.evidenceOfOthers(home) > 0 || article.sports() >= REPORT;
    return common || elsewhere ? "the article does not speak of his state" : null;
  }
}
