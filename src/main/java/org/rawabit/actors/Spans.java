package org.rawabit.actors;

import org.rawabit.actors.Alias.Source;

/**
 * The words that belong to a mention beside the phrase that was found: the nationality of a body
 * (مجلس النواب اليمني), the first name before a family name.
 */
final class Spans {
  private Spans() {}

  /** The match with what belongs to it. */
  static Match whole(Reading article, Match match, Alias alias) {
    Actor actor = article.gazetteer().actor(alias.actor());
    boolean body = actor.type() != ActorType.PERSON && actor.type() != ActorType.STATE;
    if ((body && alias.source() != Source.METONYM) || alias.source() == Source.OFFICE) {
      return withNationality(article, match, article.gazetteer().home(alias.actor()));
    }
    if (actor.type() == ActorType.PERSON && alias.source().isPart()) {
      int before = match.first() - 1;
      boolean own =
          match.clitics() == 0
              && article.isBeside(before)
              && article.matchEndingAt(before) == null
              && article.is(before, WordClass.GIVEN)
              && !article.is(before, WordClass.BEHIND_CLITIC)
              && OtherBearer.isOwn(actor, article, before);
      return own ? match.from(before) : match;
    }
    return match;
  }

  private static Match withNationality(Reading article, Match match, int home) {
    int next = match.last() + 1;
    long traits = article.traits(next);
    boolean belongs =
        home >= 0
            && !article.isLatin(match.last())
            && article.isBeside(match.last())
            && WordClass.NATIONALITY.in(traits)
            && !WordClass.BEHIND_CLITIC.in(traits)
            && WordClass.state(traits) == home
            && article.isDefinite(next)
            && article.matchAt(next) == null;
    return belongs ? match.to(next) : match;
  }
}
