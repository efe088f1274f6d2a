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

  private static final long BETWEEN =
      WordClass.NATIONALITY.bit() | WordClass.FORMER.bit() | WordClass.COMPLEMENT.bit();
  private static final long NO_NOUN =
      WordClass.PREPOSITION.bit()
          | WordClass.SAYING.bit()
          | WordClass.TIME.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.FORMER.bit()
          | WordClass.NATIONALITY.bit()
          | WordClass.STATE.bit()
          | WordClass.TITLE.bit();

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    boolean person = article.gazetteer().actor(alias.actor()).type() == ActorType.PERSON;
    if (!person
        || !match.isOneWord()
        || !alias.source().isPart()
        || article.isLatin(match.first())
        || !isOrdinary(article, match)) {
      return null;
    }
    if (article.is(match.first(), WordClass.PREPOSITION)) {
      return "an ordinary word";
    }
    long behind = article.opens(match.first()) ? 0 : article.traits(match.first() - 1);
    long ahead = article.isBeside(match.last()) ? article.traits(match.last() + 1) : 0;
    if (match.clitics() == 0 && isTitled(article, match.first() - 1)) {
      return null;
    }
    String before = article.bare(match.first() - 1);
    boolean clause = before.equals("ان") && match.clitics() == 0 && !governs(article, match);
    boolean named = clause || article.isNamed(alias.actor());
    boolean subject = WordClass.SAYING.in(behind) && match.clitics() == 0;
    boolean object = WordClass.STATE.in(ahead) || WordClass.SAYING.in(ahead);
    if (subject && (named || object || !governs(article, match))) {
      return null;
    }
    if (!article.isDefinite(match.first()) && governs(article, match)) {
      return "an ordinary word";
    }
    return named || WordClass.SAYING.in(ahead) || article.isDefinite(match.first())
        ? null
        : "an ordinary word";
  }

  /** Whether a title, rank or office stands before, with or without its state. */
  private static boolean isTitled(Reading article, int before) {
    int token = before;
    while (token > 0
        && article.isBeside(token)
        && (article.traits(token) & BETWEEN) != 0
        && article.isBeside(token - 1)) {
      token--;
    }
    if (article.isBeside(token) && (article.traits(token) & OF_PERSONS) != 0) {
      return true;
    }
    Match office = article.matchEndingAt(before);
    return office != null
        && article.isBeside(before)
        && article.is(office.first() - 1, WordClass.OFFICE);
  }

  private static boolean isOrdinary(Reading article, Match match) {
    long traits = article.traits(match.first());
    return WordClass.ORDINARY.in(traits)
        || WordClass.GIVEN.in(traits)
        || (match.clitics() > 0
            && WordClass.ORDINARY.in(
                Lexicon.shared().of(article.word(match.first()).substring(1))));
  }

  /** A noun before another, which it governs: سلامة المواطنين, سلامة موظفيه. */
  private static boolean governs(Reading article, Match match) {
    int after = match.last() + 1;
    if (!article.isBeside(match.last())) {
      return false;
    }
    String word = article.word(after);
    boolean suffixed =
        article.traits(after) == 0
            && word.length() > 4
            && (word.endsWith("ه")
                || word.endsWith("هم")
                || word.endsWith("ها")
                || word.endsWith("نا")
                || word.endsWith("كم"));
    return suffixed || (word.startsWith("ال") && (article.traits(after) & NO_NOUN) == 0);
  }
}
