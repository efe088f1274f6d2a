package org.rawabit.actors;

import org.jspecify.annotations.Nullable;
import org.rawabit.text.Letters;
import org.rawabit.text.Normalized;

/**
 * Tells the capital where something happens from the capital that speaks for its state.
 *
 * <p>It is a place behind a preposition of place (في القاهرة، بالقاهرة, in Cairo, au Caire), behind
 * a word for a part or kind of place (مدينة، مطار، شرق), and as a dateline.
 */
final class PlaceContext {
  private static final String BI = "" + Letters.BEH;

  private PlaceContext() {}

  /** What makes the match a place, for people; null where nothing does. */
  static @Nullable String of(Reading article, Match match) {
    int start = match.first();
    if (match.clitics() > 0) {
      String clitics = article.printed(start).substring(0, match.clitics());
      if (Normalized.of(clitics).text().endsWith(BI)) {
        return "behind " + BI;
      }
    }
    boolean opens = start == 0 || article.endsBehind(start - 1);
    if (!opens && article.is(start - 1, WordClass.OF_PLACE) && article.isQuoted(start - 1)) {
      return "behind " + article.printed(start - 1);
    }
    return opens && isDateline(article, match.last()) ? "as a dateline" : null;
  }

  /** القاهرة - ، طرابلس: ، CAIRO (agency) — ، Le Caire, 3 mars */
  private static boolean isDateline(Reading article, int last) {
    String gap = article.gap(last);
    String mark = gap.strip();
    if (mark.isEmpty()) {
      return false;
    }
    char c = mark.charAt(0);
    boolean apart = gap.charAt(0) == ' ' || gap.endsWith(" ");
    return c == ':'
        || c == '('
        || c == '/'
        || (apart && isDash(c))
        || ((c == ',' || c == '\u060C')
            && Character.isDigit(article.printed(last + 1).codePointAt(0)));
  }

  private static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == Letters.TATWEEL;
  }
}
