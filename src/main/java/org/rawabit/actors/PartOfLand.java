package org.rawabit.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;

/**
 * A part of some land, and not the state: الجانب السوري behind a preposition of place and beside a
 * frontier, a gate, a tunnel; وسط وجنوب أفريقيا.
 */
final class PartOfLand implements Objection {
  private static final Set<String> DIRECTIONS =
      Set.of("شمال", "وسط", "شرق", "غرب", "بشمال", "بوسط");
  private static final int FARTHEST = 9;
  private static final Set<String> PREPOSITIONS = Set.of("في", "من", "علي", "الي", "عبر", "داخل");
  private static final Set<String> FRONTIERS =
      Set.of(
          "الحدود",
          "حدود",
          "الحدودي",
          "الحدوديه",
          "للحدود",
          "المعبر",
          "معبر",
          "المعابر",
          "النفق",
          "نفق",
          "المنفذ",
          "منفذ",
          "الفصل",
          "المسارات",
          "الجسر",
          "جسر",
          "تسلل",
          "النيران",
          "قذايف",
          "صواريخ",
          "السياج",
          "هجره",
          "الجولان",
          "المسافرين",
          "قتيلا",
          "قتلي",
          "هجمات",
          "مدنيين",
          "اصيبوا",
          "قصف");

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    if (isOfContinent(article, match)) {
      return "a part of the continent";
    }
    boolean side = alias.source() == Source.BODY && article.word(match.first()).endsWith("الجانب");
    int before = match.first() - 1;
    if (!side || match.clitics() > 0 || !PREPOSITIONS.contains(article.bare(before))) {
      return null;
    }
    for (int i = before; i >= 0 && i > before - FARTHEST; i--) {
      if (FRONTIERS.contains(article.word(i))) {
        return "the land beyond a frontier";
      }
    }
    for (int i = match.last() + 1; i <= match.last() + FARTHEST; i++) {
      if (article.endsBehind(i - 1)) {
        return null;
      }
      if (FRONTIERS.contains(article.word(i))) {
        return "the land beyond a frontier";
      }
    }
    return null;
  }

  private static boolean isOfContinent(Reading article, Match match) {
    int before = match.first() - 1;
    return match.clitics() > 0
        && article.isBeside(before)
        && article.word(match.first()).equals("وجنوب")
        && DIRECTIONS.contains(article.word(before));
  }
}
