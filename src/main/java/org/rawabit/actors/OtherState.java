package org.rawabit.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;

/**
 * An office or body of another state: مجلس النواب المصري is not that of Libya, nor البعثة الأممية
 * في مالي the one there; and a short name of a body in an article about another state.
 */
final class OtherState implements Objection {
  private static final Set<String> OF_ONE_STATE = Set.of("القومي", "الوطني", "المحلي", "القوميه");
  private static final Set<String> NATIONAL = Set.of("national", "supreme", "homeland");

  /** منظمة الأمم المتحدة للطفولة is another; الأمم المتحدة in it is the listed one. */
  private static final String ORGANIZATION = "منظمة ";

  /** What every state has. */
  private static final Set<String> OF_EVERY_STATE =
      Set.of("مجلس", "البرلمان", "الجيش", "البنك", "بعثة");

  private static final int CLEARLY_MORE = 4;
  private static final int MORE = 2;

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    ActorType type = article.gazetteer().actor(alias.actor()).type();
    boolean office = alias.source().isOffice();
    if (!office && (type == ActorType.STATE || type == ActorType.PERSON)) {
      return null;
    }
    if (saysItsState(article, match)) {
      return null;
    }
    boolean organization = alias.text().startsWith(ORGANIZATION);
    if ((alias.source() == Source.SHORT_NAME || organization) && isOfLongerName(article, match)) {
      return "part of a longer name";
    }
    int home = article.gazetteer().home(alias.actor());
    int other = stateBeside(article, match);
    if (home < 0) {
      boolean international = type == ActorType.INTERGOVERNMENTAL;
      return international && isOfOneState(article, match, alias, other) ? "of one state" : null;
    }
    if (other >= 0) {
      return other == home ? null : "of another state";
    }
    boolean elsewhere =
        switch (alias.source()) {
          case SHORT_NAME -> isElsewhere(article, home, alias);
          case NAME -> isArabicBody(article, match, type) && isNowhere(article, home);
          default -> false;
        };
    return elsewhere ? "the article is about another state" : null;
  }

  /** مجلس الأمن القومي, the National Security Council, مجلس الأمن الروسي. */
  private static boolean isOfOneState(Reading article, Match match, Alias alias, int state) {
    int next = match.last() + 1;
    int before = match.first() - 1;
    boolean national =
        (article.isBeside(match.last()) && OF_ONE_STATE.contains(article.word(next)))
            || (article.isLatin(match.first())
                && article.isBeside(before)
                && NATIONAL.contains(article.word(before)));
    boolean adjective =
        state >= 0 && article.is(next, WordClass.NATIONALITY) && alias.source() != Source.METONYM;
    return national || adjective;
  }

  private static boolean saysItsState(Reading article, Match match) {
    for (int i = match.first(); i <= match.last(); i++) {
      if (WordClass.state(article.traits(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The state of an adjective beside a phrase, of a state it is said to be in; or -1. */
  private static int stateBeside(Reading article, Match match) {
    int next = match.last() + 1;
    if (article.isBeside(match.last())) {
      long traits = article.traits(next);
      if (article.isLatin(match.last())
          ? WordClass.NATIONALITY.in(traits)
          : WordClass.NATIONALITY.in(traits)
              && article.isDefinite(next)
              && !WordClass.BEHIND_CLITIC.in(traits)) {
        return WordClass.state(traits);
      }
      String word = article.word(next);
      boolean in = word.equals("في") || word.equals("in") || word.equals("au") || word.equals("en");
      if (in && article.isBeside(next) && article.is(next + 1, WordClass.STATE)) {
        return WordClass.state(article.traits(next + 1));
      }
    }
    int before = match.first() - 1;
    if (article.isLatin(match.first())
        && article.isQuoted(before)
        && article.is(before, WordClass.NATIONALITY)) {
      return WordClass.state(article.traits(before));
    }
    return article.gap(match.first() - 1).indexOf('(') >= 0
            && article.is(before, WordClass.NATIONALITY)
        ? WordClass.state(article.traits(before))
        : -1;
  }

  /** A name that bodies of several states bear: حزب العدالة والبناء. */
  private static boolean isArabicBody(Reading article, Match match, ActorType type) {
    boolean body = type == ActorType.ORGANIZATION || type == ActorType.PARTY;
    return body && !article.isLatin(match.first());
  }

  /** المنظمة الدولية للهجرة is not the one that is called so alone. */
  private static boolean isOfLongerName(Reading article, Match match) {
    return article.isBeside(match.last())
        && article.word(match.last() + 1).startsWith("لل")
        && article.isDefinite(match.last())
        && !article.is(match.first() - 1, WordClass.SAYING);
  }

  private static boolean isNowhere(Reading article, int home) {
    return article.evidence(home) == 0 && article.evidenceOfOthers(home) > 1;
  }

  /** Whether the article hardly speaks of a state, and much of another. */
  private static boolean isElsewhere(Reading article, int home, Alias alias) {
    int own = article.evidence(home);
    int other = article.evidenceOfOthers(home);
    String body = alias.text().split(" ", 2)[0];
    int much = OF_EVERY_STATE.contains(body) ? MORE : CLEARLY_MORE;
    return own == 0 || other >= much * own;
  }
}
