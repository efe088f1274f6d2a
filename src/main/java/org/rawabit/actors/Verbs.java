package org.rawabit.actors;

import java.util.Set;

/**
 * Tells by its letters a verb of which a capital may be the subject: in the feminine, as capitals
 * have it (تسعى, رفضت), also with its object in the same word (تملكه, رفضته).
 */
final class Verbs {
  /** Words that end like a verb in the feminine: nouns, and verbs of the first person. */
  private static final Set<String> NOT_FEMININE =
      Set.of(
          "كنت", "قلت", "عدت", "رحت", "زرت", "ليت", "حيت", "ترك", "بيت", "بنت", "وقت", "زيت", "موت",
          "صوت", "تحت", "ست", "سبت", "قوت", "تلك", "توت");

  /** Before a verb. */
  private static final Set<String> PARTICLES =
      Set.of("كما", "ما", "لم", "لن", "لا", "ان", "بما", "مما", "عما", "قد", "الا");

  /** Nouns in ة, of which whose they are may stand behind them: عاصمتها. */
  private static final Set<String> OWN =
      Set.of("عاصم", "شقيق", "اغني", "غريم", "جار", "حليف", "قياد", "سلط", "قري", "بلد", "صديق");

  private static final String HEH = "\u0647";
  private static final int SHORTEST_VERB = 3;
  private static final int SHORTEST_WITH_OBJECT = 5;

  private Verbs() {}

  /** A verb of the list, or one in the feminine as capitals have it: تسعى, رفضت. */
  static boolean is(Reading article, int token) {
    long traits = article.traits(token);
    if (WordClass.SAYING.in(traits) || article.is(token - 1, WordClass.RELATIVE)) {
      return true;
    }
    boolean feminine =
        isFeminine(article.bare(token))
            || isFeminine(article.word(token))
            || isPresentWithObject(article, token);
    // رفعت is a man's name too.
    return feminine && (traits & ~WordClass.GIVEN.bit()) == 0;
  }

  /** A verb of going in the feminine: أبوظبي دخلت في مواجهة */
  static boolean isMotion(Reading article, int token) {
    return article.is(token, WordClass.MOTION) && isFeminine(article.bare(token));
  }

  /** A verb of the past with its object: رفضته واشنطن; not مدينته بيروت. */
  static boolean isWithObject(Reading article, int token) {
    String word = article.bare(token);
    boolean past =
        (word.endsWith("ته") && endsInHeh(article, token))
            || word.endsWith("تها")
            || word.endsWith("تهم");
    return past
        && article.isBeside(token)
        && article.traits(token) == 0
        && word.length() >= SHORTEST_WITH_OBJECT
        && !word.startsWith("م")
        && !word.endsWith("اته")
        && !word.endsWith("اتها")
        && !OWN.contains(word.substring(0, word.lastIndexOf('ت')));
  }

  private static boolean isFeminine(String word) {
    return word.length() >= SHORTEST_VERB
        && (word.startsWith("ت") || word.startsWith("ست") || word.endsWith("ت"))
        && !word.endsWith("ات")
        && !word.endsWith("ه")
        && !NOT_FEMININE.contains(word);
  }

  /** كما تملكه, not تجربة */
  private static boolean isPresentWithObject(Reading article, int token) {
    String word = article.word(token);
    return word.length() >= SHORTEST_WITH_OBJECT
        && word.startsWith("ت")
        && PARTICLES.contains(article.bare(token - 1))
        && ((word.endsWith(HEH) && endsInHeh(article, token)) || word.endsWith("ها"));
  }

  /** Whether a word that ends in ه or ة when normalized is printed with ه. */
  private static boolean endsInHeh(Reading article, int token) {
    int last = article.source(token, article.word(token).length() - 1);
    return article.printed(token).charAt(last) == HEH.charAt(0);
  }
}
