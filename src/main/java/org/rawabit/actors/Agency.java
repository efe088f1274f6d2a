package org.rawabit.actors;

import java.util.Set;
import org.rawabit.text.Normalized;

/**
 * Tells that a capital speaks or acts for its state: it is subject or object of a verb (ترى
 * القاهرة, أعلنت واشنطن), or stands behind a word for dealings (موقف موسكو, بين أنقرة وطهران).
 */
final class Agency {
  /** Seats that are no cities: nothing takes place there but the work of the state. */
  private static final Set<String> INSTITUTIONS =
      Set.of("البيت", "البنتاغون", "الكرملين", "الاليزيه", "الاليزي", "قصر", "داونينغ", "داوننغ");

  private static final int SHORTEST_VERB = 4;
  private static final int FARTHEST_VERB = 3;
  private static final int LONGEST_LIST = 20;

  private Agency() {}

  /** Whether the words around a capital give it the part of its government. */
  static boolean of(Reading article, Match match) {
    return of(article, match, LONGEST_LIST);
  }

  /** The same, with so many seats of a list at most looked at. */
  private static boolean of(Reading article, Match match, int seats) {
    int before = match.first() - 1;
    int after = match.last() + 1;
    boolean institution = INSTITUTIONS.contains(Normalized.of(firstWord(article, match)).text());
    if (institution || (article.isQuoted(match.last()) && isVerb(article, after))) {
      return true;
    }
    if (article.opens(match.first())) {
      return true;
    }
    for (int i = before; i > before - FARTHEST_VERB && i >= 0; i--) {
      if (article.endsBehind(i)) {
        return false;
      }
      if (isVerb(article, i) || (i == before && article.is(i, WordClass.AGENCY))) {
        return true;
      }
      boolean subject = i == before && article.isDefinite(i) && match.clitics() == 0;
      if (!subject && !article.is(i, WordClass.PREPOSITION)) {
        return i == before && isBesideState(article, match, seats);
      }
    }
    return isBesideState(article, match, seats);
  }

  private static String firstWord(Reading article, Match match) {
    return article.printed(match.first()).substring(match.clitics());
  }

  /** A verb of the list, or one in the feminine as capitals have it: تسعى, رفضت. */
  private static boolean isVerb(Reading article, int token) {
    long traits = article.traits(token);
    if (WordClass.SAYING.in(traits) || article.is(token - 1, WordClass.RELATIVE)) {
      return true;
    }
    String word = article.bare(token);
    boolean feminine =
        word.length() >= SHORTEST_VERB
            && (word.startsWith("ت") || word.startsWith("ست") || word.endsWith("ت"))
            && !word.endsWith("ات")
            && !word.endsWith("ه");
    return feminine && traits == 0;
  }

  /** بين أنقرة وموسكو: of two the other is a state or its capital. */
  private static boolean isBesideState(Reading article, Match match, int seats) {
    int before = match.first() - 1;
    if (!article.isBeside(before) || match.clitics() == 0) {
      return false;
    }
    Match other = seats > 1 ? article.matchEndingAt(before) : null;
    return article.is(before, WordClass.STATE) || (other != null && of(article, other, seats - 1));
  }
}
