package org.rawabit.actors;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes from matches the actors that they do not denote where they stand, by all rules of the
 * language, in the order of the lists below. A rejected phrase goes first. Where a phrase denotes
 * nobody, the shorter phrases inside it are tried, but for what is rejected.
 */
final class Objections {
  /** What can be told before it is known who is named in the article. */
  private static final List<Objection> OF_PHRASES =
      List.of(
          new Capitals(),
          new UnlikeSpelling(),
          new FutureParticle(),
          new HomographSense(),
          new OtherState(),
          new NamedAfter(),
          new SportsSense(),
          new AdjectiveOfState(),
          new AccusativeOfState(),
          new AdjectiveOfNoun(),
          new PartOfLand(),
          new NotTheHolder(),
          new TitleOfName());

  /** What asks who is named in the article, of whole phrases and of family names. */
  private static final List<Objection> OF_PARTS =
      List.of(
          new FirstNameAsSurname(),
          new OtherBearer(),
          new ElsewherePerson(),
          new UnnamedOrganization(),
          new OrdinaryWord(),
          new OfficeOfWhichState());

  private final Matcher matcher;

  Objections(Matcher matcher) {
    this.matcher = matcher;
  }

  /** Leaves in an article the matches that denote somebody. */
  void apply(Reading article) {
    article.matches().stream().filter(Match::isRejected).forEach(m -> reject(article, m));
    article.matches(surviving(article, article.matches(), OF_PHRASES));
    for (Match match : article.matches()) {
      Alias first = match.aliases().get(0);
      if (first.source() == Alias.Source.NAME && match.isOfOne()) {
        article.named(first.actor());
      }
    }
    article.matches(Surnames.with(article));
    article.matches(surviving(article, article.matches(), OF_PARTS));
    article.matches(article.matches().stream().filter(m -> !isOfAnother(article, m)).toList());
  }

  /** Keeps in mind where an actor's family name is none: in a phrase that he rejects. */
  private static void reject(Reading article, Match match) {
    for (Alias alias : match.aliases()) {
      if (alias.source() == Alias.Source.REJECT) {
        article.rejects(alias.actor(), match);
      }
    }
  }

  /**
   * A family name alone that another, named in the article, bears: خليل الغرياني, and then
   * الغرياني.
   */
  private static boolean isOfAnother(Reading article, Match match) {
    return article.isTaken(article.word(match.last()))
        && match.aliases().stream()
            .allMatch(a -> a.source().isPart() && !article.isNamed(a.actor()));
  }

  private List<Match> surviving(Reading article, List<Match> matches, List<Objection> rules) {
    List<Match> surviving = new ArrayList<>(matches.size());
    int free = 0;
    for (Match match : matches) {
      if (match.first() < free) {
        continue;
      }
      Match left = match.withoutRejected();
      left = left.only(a -> !isObjected(article, match, a, rules));
      if (!left.aliases().isEmpty()) {
        surviving.add(left);
        free = left.last() + 1;
      } else {
        List<Match> inner = matcher.inside(article.analyzed(), article.day(), match);
        for (Match other : surviving(article, inner, rules)) {
          surviving.add(other);
          free = other.last() + 1;
        }
      }
    }
    return surviving;
  }

  private static boolean isObjected(
      Reading article, Match match, Alias alias, List<Objection> rules) {
    for (Objection rule : rules) {
      if (rule.to(article, match, alias) != null) {
        return true;
      }
    }
    return false;
  }
}
