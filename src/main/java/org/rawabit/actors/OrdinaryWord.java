package org.rawabit.actors;

import org.jspecify.annotations.Nullable;

/**
 * A family name that is an ordinary word without article: سلامة is safety, and Salamé where his
 * full name stands in the article, a title before him, or a verb of speech beside him.
 */
final class OrdinaryWord implements Objection {
  /** What stands before a person's name. */
  private static final long OF_PERSONS =
      WordClass.RANK.bit()
          | WordClass.TITLE.bit()
          | WordClass.KIN.bit()
          | WordClass.FOLLOWERS.bit();

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    boolean person = article.gazetteer().actor(alias.actor()).type() == ActorType.PERSON;
    String word = article.word(match.last());
    if (!person
        || !match.isOneWord()
        || !alias.source().isPart()
        || article.isLatin(match.first())
        || !isOrdinary(article, match)) {
      return null;
    }
    int before = match.first() - 1;
    int after = match.last() + 1;
    long behind = article.opens(match.first()) ? 0 : article.traits(before);
    long ahead = article.isBeside(match.last()) ? article.traits(after) : 0;
    boolean titled =
        match.clitics() == 0
            && (behind & OF_PERSONS) != 0;
    if (titled) {
      return null;
    }
    if (!word.startsWith("ال") && governs(article, match, after)) {
      return "an ordinary word";
    }
    boolean speech = WordClass.SAYING.in(behind) || WordClass.SAYING.in(ahead);
    return article.isNamed(alias.actor()) || speech || article.isDefinite(match.first())
        ? null
        : "an ordinary word";
  }

  private static boolean isOrdinary(Reading article, Match match) {
    long traits = article.traits(match.first());
    return WordClass.ORDINARY.in(traits)
        || (match.clitics() > 0
            && WordClass.ORDINARY.in(
                Lexicon.shared().of(article.word(match.first()).substring(1))));
  }

  /** A noun before another, which it governs: سلامة المواطنين. */
  private static boolean governs(Reading article, Match match, int after) {
    return article.isBeside(match.last())
        && article.isDefinite(after)
        && article.word(after).startsWith("ال")
        && (article.traits(after)
                & (WordClass.TIME.bit()
                    | WordClass.RELATIVE.bit()
                    | WordClass.FORMER.bit()
                    | WordClass.NATIONALITY.bit()
                    | WordClass.TITLE.bit()))
            == 0;
  }
}
