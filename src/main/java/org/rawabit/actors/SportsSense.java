package org.rawabit.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;

/**
 * In a report on sports a capital is its club (يملك روما حق شراء اللاعب) and a union of states the
 * federation of the game (الاتحاد الأفريقي), and an army its club; behind a preposition it is still
 * the place.
 */
final class SportsSense implements Objection {
  private static final int REPORT = 4;
  private static final String UNION = "الاتحاد ";
  private static final String ARMY = "الجيش ";
  private static final Set<String> BALL = Set.of("كره", "الكره", "للكره", "لكره");

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    boolean union = alias.text().startsWith(UNION);
    String next = article.word(match.last() + 1);
    if (union && (next.equals("لكره") || next.equals("للكره"))) {
      return "of sports";
    }
    boolean seat = alias.source() == Source.METONYM;
    if (alias.text().startsWith(ARMY) && article.sports() >= REPORT && article.hasAny(BALL)) {
      return "of sports";
    }
    if ((!union && !seat) || article.isLatin(match.first()) || article.sports() < REPORT) {
      return null;
    }
    return union || PlaceContext.of(article, match) == null ? "of sports" : null;
  }
}
