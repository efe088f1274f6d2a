package org.rawabit.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;
import org.rawabit.text.Letters;
import org.rawabit.text.Normalized;

/**
 * Tells the capital where something happens from the capital that speaks for its state.
 *
 * <p>It is a place behind a preposition of place (في القاهرة، بالقاهرة, in Cairo, au Caire), behind
 * a word for a part or kind of place (مدينة، مطار، شرق, the suburbs of), behind a verb of motion
 * and its subject (غادر الوفد الخرطوم), beside another place (إلى بيروت ودمشق), and as a dateline.
 */
final class PlaceContext {
  private static final String BI = "" + Letters.BEH;

  /** Behind a capital: تونس العاصمة, طرابلس القديمة. */
  private static final Set<String> TOWN_BEHIND =
      Set.of("العاصمه", "الكبري", "القديمه", "المدينه", "مدينه");

  /** What a road or railway is called more fully. */
  private static final Set<String> ROADS =
      Set.of("السياره", "الحديد", "الحديدي", "الحديديه", "السريع", "السريعه");

  /** خريطة طريق is no road. */
  private static final Set<String> MAPS = Set.of("خريطه", "خارطه");

  /** What comes from a government. */
  private static final Set<String> DEALS =
      Set.of(
          "اوامر", "رساله", "رسايل", "دعم", "ايعاز", "مطالب", "ضغوط", "ضغط", "موافقه", "تمويل",
          "توجيهات", "تعليمات", "ضمانات", "تعهد", "تعهدات", "تاييد", "تفويض");

  /** What begins a statement. */
  private static final Set<String> SAID =
      Set.of("لن", "لا", "لم", "لسنا", "ليس", "نحن", "ملتزمون", "مستعدون", "علي", "يجب", "لدينا");

  /** تونس العاصمة */
  private static final String CAPITAL = " العاصمة";

  private static final int FARTHEST_ROUTE = 7;
  private static final int FARTHEST_VERB = 3;
  private static final int LONGEST_SOURCE = 4;
  private static final int LONGEST_LIST = 20;

  private PlaceContext() {}

  /** What makes the match a place, for people; null where nothing does. */
  static @Nullable String of(Reading article, Match match) {
    return of(article, match, LONGEST_LIST);
  }

  /** The same, with so many places of a list at most looked at. */
  private static @Nullable String of(Reading article, Match match, int places) {
    int start = match.first();
    String clitics = clitics(article, match);
    if (clitics.endsWith(BI)) {
      return "behind " + BI;
    }
    String ahead = article.isLatin(start) ? beforePlace(article, match) : null;
    if (ahead != null) {
      return ahead;
    }
    if (alias(match).endsWith(CAPITAL)) {
      return "a capital by its words";
    }
    if (start == 0 || article.endsBehind(start - 1)) {
      boolean dateline = isDateline(article, match.last()) && !isStatement(article, match);
      return dateline ? "as a dateline" : null;
    }
    if (isBehindSource(article, start)) {
      return "as a dateline";
    }
    int before = start - 1;
    while (before > 0 && isAdjective(article, before) && article.isBeside(before)) {
      before--;
    }
    if (isDealing(article, match, before)) {
      return null;
    }
    if (article.is(before, WordClass.OF_PLACE) && article.isQuoted(before)) {
      return "behind " + article.printed(before);
    }
    if (article.isLatin(start)) {
      return ofLatin(article, before);
    }
    if (isOnRoute(article, match)) {
      return "on a route";
    }
    if (!article.word(before).equals("بين") && isBeforeTown(article, match.last())) {
      return "among towns";
    }
    if (article.isBeside(match.last()) && TOWN_BEHIND.contains(article.word(match.last() + 1))) {
      return "before " + article.printed(match.last() + 1);
    }
    if (clitics.equals("و")) {
      Match other =
          places > 1 && article.isBeside(start - 1) ? article.matchEndingAt(start - 1) : null;
      return other != null && other.aliases().get(0).source() == Source.METONYM
          ? of(article, other, places - 1)
          : null;
    }
    return clitics.isEmpty() && isBehindMotion(article, before) ? "behind a verb of motion" : null;
  }

  /**
   * One of the two ends of a road, a flight, a railway: الطريق السيارة تونس صفاقس, رحلة تونس-جدة,
   * الرحلات بين الرياض وأثينا, خط توزر/باريس.
   */
  static boolean isOnRoute(Reading article, Match match) {
    int before = match.first() - 1;
    boolean joined = isJoined(article.gap(before)) || isJoined(article.gap(match.last()));
    boolean second = match.clitics() > 0 && article.word(match.first()).charAt(0) == 'و';
    if (match.clitics() > 0 && !second) {
      return false;
    }
    boolean between = !second && article.word(before).equals("بين");
    for (int i = before; i >= 0 && i > before - FARTHEST_ROUTE; i--) {
      if (article.endsBehind(i)) {
        return false;
      }
      between |= second && article.word(i).equals("بين");
      if (article.is(i, WordClass.ROUTE) && !MAPS.contains(article.bare(i - 1))) {
        boolean named = !second && isNoun(article, before) && isEnd(article, match);
        return joined || between || named;
      }
    }
    return false;
  }

  private static boolean isJoined(String gap) {
    String mark = gap.strip();
    return !mark.isEmpty()
        && gap.length() <= 3
        && (mark.charAt(0) == '/' || mark.charAt(0) == '\\' || isDash(mark.charAt(0)));
  }

  private static boolean isNoun(Reading article, int token) {
    return article.isBeside(token) && !article.is(token, WordClass.PREPOSITION);
  }

  /** وحمص, in دمشق وحمص */
  private static boolean isBeforeTown(Reading article, int last) {
    return article.isBeside(last)
        && article.is(last + 1, WordClass.TOWN)
        && article.word(last + 1).startsWith("و");
  }

  /** Beside the other end, or directly behind the road: الطريق السيارة تونس صفاقس. */
  private static boolean isEnd(Reading article, Match match) {
    int before = match.first() - 1;
    return isTown(article, match.last() + 1)
        || article.is(before, WordClass.TOWN)
        || ROADS.contains(article.word(before));
  }

  /** A town of the list, or a capital, also behind و. */
  static boolean isTown(Reading article, int token) {
    if (article.is(token, WordClass.TOWN)) {
      return true;
    }
    Match match = article.matchAt(token);
    return match != null && match.aliases().get(0).source() == Source.METONYM;
  }

  /** What stands before the phrase in its first word, normalized. */
  static String clitics(Reading article, Match match) {
    return match.clitics() == 0
        ? ""
        : Normalized.of(article.printed(match.first()).substring(0, match.clitics())).text();
  }

  /** بأوامر من طهران, تدخل طهران في شؤون جيرانها */
  private static boolean isDealing(Reading article, Match match, int before) {
    String word = article.word(before);
    if (word.equals("تدخل")) {
      return article.word(match.last() + 1).equals("في");
    }
    return word.equals("من")
        && match.clitics() == 0
        && (isDeal(article.bare(before - 1)) || isDeal(article.bare(before - 2)));
  }

  private static boolean isDeal(String word) {
    return DEALS.contains(word) || (word.startsWith("ب") && DEALS.contains(word.substring(1)));
  }

  private static String alias(Match match) {
    return match.aliases().get(0).text();
  }

  /** طهران: لن نتفاوض, and whatever stands behind a palace and a colon. */
  private static boolean isStatement(Reading article, Match match) {
    boolean says = SAID.contains(article.word(match.last() + 1));
    return article.gap(match.last()).strip().startsWith(":")
        && (says || Agency.isInstitution(article, match));
  }

  /** العاصمة الأردنية عمان */
  private static boolean isAdjective(Reading article, int token) {
    return article.is(token, WordClass.NATIONALITY) && !article.is(token, WordClass.BEHIND_CLITIC);
  }

  /** غادر الوفد الخرطوم */
  private static boolean isBehindMotion(Reading article, int before) {
    for (int i = before; i >= 0 && i > before - FARTHEST_VERB; i--) {
      if (!article.isBeside(i) || article.is(i, WordClass.PREPOSITION)) {
        return false;
      }
      if (article.is(i, WordClass.MOTION)) {
        return true;
      }
    }
    return false;
  }

  /** Tripoli airport */
  private static @Nullable String beforePlace(Reading article, Match match) {
    int after = match.last() + 1;
    boolean place = article.isBeside(match.last()) && article.is(after, WordClass.PLACE_BEHIND);
    return place ? "before " + article.printed(after) : null;
  }

  /** The streets of Baghdad */
  private static @Nullable String ofLatin(Reading article, int before) {
    String of = article.word(before);
    boolean part =
        (of.equals("of") || of.equals("de") || of.equals("du") || of.equals("d"))
            && (article.is(before - 1, WordClass.PLACE_BEHIND)
                || (article.is(before - 1, WordClass.OF_PLACE)
                    && !article.is(before - 1, WordClass.PREPOSITION)));
    return part ? "behind " + article.printed(before - 1) : null;
  }

  /** The name of a paper and a dash at the beginning of a line: اليوم – الرياض */
  static boolean isBehindSource(Reading article, int start) {
    String gap = article.gap(start - 1);
    if (gap.isBlank() || !isDash(gap.strip().charAt(0)) || gap.charAt(0) != ' ') {
      return false;
    }
    for (int i = start - 1; i >= start - LONGEST_SOURCE; i--) {
      if (i == 0 || article.gap(i - 1).indexOf('\n') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** القاهرة - ، طرابلس: ، CAIRO (agency) — ، Le Caire, 3 mars */
  private static boolean isDateline(Reading article, int last) {
    String gap = article.gap(last);
    String mark = gap.strip();
    if (last + 1 >= article.count()) {
      return false;
    }
    boolean number = Character.isDigit(article.printed(last + 1).codePointAt(0));
    if (mark.isEmpty()) {
      return number && !article.endsBehind(last);
    }
    char c = mark.charAt(0);
    boolean apart = gap.charAt(0) == ' ' || gap.endsWith(" ");
    boolean date = number || article.is(last + 1, WordClass.TIME);
    return c == ':'
        || c == '('
        || c == '/'
        || (apart && isDash(c))
        || ((c == ',' || c == '\u060C') && date);
  }

  private static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == Letters.TATWEEL;
  }
}
