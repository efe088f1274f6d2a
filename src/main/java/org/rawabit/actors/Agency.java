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

  /** برنامج طهران النووي */
  private static final Set<String> NUCLEAR = Set.of("النووي", "النوويه");

  /** Behind them a capital is what a clause is about. */
  private static final Set<String> CLAUSES = Set.of("ان", "لان", "بان", "لكن", "فان", "كان");

  /** What says in a clause on a capital that the town is meant. */
  private static final Set<String> TOWNS =
      Set.of("مدينه", "المدينه", "مدن", "المدن", "عاصمه", "العواصم", "المرتبه", "سكانها");

  private static final int CLAUSE = 5;
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
    boolean nuclear =
        NUCLEAR.contains(article.word(after)) && !article.word(before).endsWith("اتفاق");
    if (isInstitution(article, match) || nuclear) {
      return true;
    }
    boolean event = article.word(before).endsWith("اتفاق") && !isJoined(article, after);
    if (event || isTown(article, match)) {
      return false;
    }
    if (article.isQuoted(match.last())
        && (Verbs.is(article, after) || Verbs.isMotion(article, after))) {
      return true;
    }
    if (article.opens(match.first())) {
      return true;
    }
    for (int i = before; i > before - FARTHEST_VERB && i >= 0; i--) {
      if (article.endsBehind(i)) {
        return false;
      }
      if (Verbs.is(article, i) || (i == before && article.is(i, WordClass.AGENCY))) {
        return true;
      }
      boolean acts =
          isClause(article, match)
              || isDealtWith(article, match)
              || (match.clitics() == 0 && Verbs.isWithObject(article, before));
      if (i == before && acts) {
        return true;
      }
      boolean subject = i == before && article.isDefinite(i) && match.clitics() == 0;
      if (!subject && !article.is(i, WordClass.PREPOSITION)) {
        return i == before && isBesideState(article, match, seats);
      }
    }
    return isBesideState(article, match, seats);
  }

  /** A palace, not a town. */
  static boolean isInstitution(Reading article, Match match) {
    return INSTITUTIONS.contains(Normalized.of(firstWord(article, match)).text());
  }

  private static String firstWord(Reading article, Match match) {
    return article.printed(match.first()).substring(match.clitics());
  }

  /** وأنقرة, in اتفاق واشنطن وأنقرة; اتفاق فيينا is where it was made. */
  private static boolean isJoined(Reading article, int after) {
    Match other = article.matchAt(after);
    return other != null && other.clitics() > 0;
  }

  /** أن واشنطن ملتزمة */
  private static boolean isClause(Reading article, Match match) {
    int before = match.first() - 1;
    return match.clitics() == 0
        && article.isQuoted(before)
        && CLAUSES.contains(article.bare(before));
  }

  /** أن بغداد أكثر المدن تضررا */
  private static boolean isTown(Reading article, Match match) {
    for (int i = match.last() + 1; i <= match.last() + CLAUSE; i++) {
      if (article.endsBehind(i - 1)) {
        return false;
      }
      // أول عاصمة تعترف به is what a state does.
      boolean first = article.word(i).equals("عاصمه") && article.word(i - 1).equals("اول");
      if (TOWNS.contains(article.word(i)) && !first) {
        return article.matchAt(i + 1) == null;
      }
    }
    return false;
  }

  /** العقوبات المفروضة على طهران, سبق لطهران أن */
  private static boolean isDealtWith(Reading article, Match match) {
    int before = match.first() - 1;
    String word = article.word(before);
    if (match.clitics() > 0) {
      return word.endsWith("سبق") && article.word(match.last() + 1).equals("ان");
    }
    return (word.equals("علي") || word.equals("عن") || word.equals("من"))
        && article.isBeside(before)
        && article.isBeside(before - 1)
        && (article.is(before - 1, WordClass.AGENCY)
            || (article.isBeside(before - 2) && article.is(before - 2, WordClass.AGENCY)));
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
