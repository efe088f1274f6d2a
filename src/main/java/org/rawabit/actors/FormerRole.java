package org.rawabit.actors;

import java.util.Set;
import org.rawabit.text.TextAnalyzer;
import org.rawabit.text.Tokens;

/**
 * Tells the holder of an office from who held it before or is about to: الرئيس المصري الأسبق, the
 * former Egyptian president, l'ancien président égyptien.
 */
final class FormerRole {
  private static final Set<String> AFTER =
      Set.of(
          "السابق",
          "السابقه",
          "الاسبق",
          "الاسبقه",
          "الراحل",
          "الراحله",
          "المنتخب",
          "المنتخبه",
          "المخلوع",
          "المعزول",
          "المقال",
          "المستقيل",
          "elect",
          "sortant",
          "dechu",
          "defunt");
  private static final Set<String> BEFORE =
      Set.of("former", "late", "ex", "deposed", "ousted", "then", "ancien", "ancienne", "feu");

  private FormerRole() {}

  static boolean is(TextAnalyzer analyzed, Match match) {
    Tokens tokens = analyzed.tokens();
    int after = match.last() + 1;
    if (after < tokens.count()
        && AFTER.contains(tokens.form(after).normalized().text())
        && isBeside(analyzed.text(), tokens.end(match.last()), tokens.start(after))) {
      return true;
    }
    int before = match.first() - 1;
    return before >= 0
        && BEFORE.contains(tokens.form(before).normalized().text())
        && isBeside(analyzed.text(), tokens.end(before), tokens.start(match.first()));
  }

  /** Whether no sentence or line ends between two words. */
  private static boolean isBeside(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (".!?\u061F\n\r\u2028\u2029".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
