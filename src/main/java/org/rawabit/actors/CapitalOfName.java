package org.rawabit.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;
import org.rawabit.text.Letters;

/**
 * Tells the capital from the state that bears its name: بلدية تونس, المحكمة الابتدائية بتونس, شرق
 * العاصمة بنما, الطريق السيارة تونس صفاقس, and in a list of towns. Of which states this is, {@code
 * homographs.yaml} says.
 */
final class CapitalOfName {
  private static final String BI = "" + Letters.BEH;
  private static final String WA = "" + Letters.WAW;
  private static final int FARTHEST_COURT = 4;
  private static final Set<String> TOWN_BEHIND = Set.of("الكبري", "المدينه", "سيتي");
  private static final Set<String> TO = Set.of("الي", "نحو", "باتجاه");
  private static final Set<String> AGENCIES =
      Set.of("واس", "كونا", "وات", "وكالات", "رويترز", "قنا", "وام", "بنا", "واج", "الوكالات");
  private static final String GOVERNOR = "والي";
  private static final String CONSTITUTIONAL = "الدستوريه";

  private CapitalOfName() {}

  /** What makes of a state's name its capital, for people; null where nothing does. */
  static @Nullable String of(Reading article, Match match, Alias alias) {
    boolean name = alias.source() == Source.NAME && match.isOneWord();
    if (!name || !Homographs.shared().isCapital(alias.text())) {
      return null;
    }
    int before = match.first() - 1;
    int after = match.last() + 1;
    if (match.clitics() == 0) {
      while (before > 0
          && article.is(before, WordClass.NATIONALITY)
          && article.isBeside(before - 1)) {
        before--;
      }
      if (article.isQuoted(before) && article.is(before, WordClass.OF_TOWN)) {
        return "behind " + article.printed(before);
      }
    }
    if (match.clitics() == 0 && isGovernor(article, match.first() - 1)) {
      return "behind " + article.printed(match.first() - 1);
    }
    if (isDateline(article, match)) {
      return "as a dateline";
    }
    if (article.isBeside(match.last()) && TOWN_BEHIND.contains(article.word(after))) {
      return "before " + article.printed(after);
    }
    if (PlaceContext.isOnRoute(article, match)
        && !isState(article.matchEndingAt(match.first() - 1))
        && !isState(article.matchAt(after))) {
      return "on a route";
    }
    boolean in = match.clitics() == 0 || PlaceContext.clitics(article, match).equals(BI);
    if (in && isOfCourt(article, match.first() - 1)) {
      return "behind what stands in a town";
    }
    return isAmongTowns(article, match) ? "among towns" : null;
  }

  /** والي تونس, which has the letters of وإلى. */
  private static boolean isGovernor(Reading article, int before) {
    if (!article.word(before).equals(GOVERNOR)) {
      return false;
    }
    String printed = article.printed(before);
    boolean yeh = printed.charAt(article.source(before, 3)) == Letters.YEH;
    return yeh && printed.indexOf(Letters.ALEF_HAMZA_BELOW) < 0;
  }

  /** تونس - لندن: ، عين اليوم – الكويت ، الكويت - كونا */
  private static boolean isDateline(Reading article, Match match) {
    if (match.clitics() > 0) {
      return false;
    }
    int after = match.last() + 1;
    Match next = article.matchAt(after);
    if (article.opens(match.first())
        && article.gap(match.last()).strip().matches("[-\u2013\u2014]")) {
      boolean capital =
          next != null
              && next.aliases().get(0).source() == Source.METONYM
              && article.gap(next.last()).strip().startsWith(":");
      return capital
          || article.is(after, WordClass.MEDIUM)
          || AGENCIES.contains(article.word(after));
    }
    return PlaceContext.isBehindSource(article, match.first())
        && article.matchEndingAt(match.first() - 1) == null
        && next == null;
  }

  /** Another state beside it: خط ليبيا/تونس */
  private static boolean isState(@Nullable Match other) {
    return other != null
        && other.aliases().get(0).source() == Source.NAME
        && !Homographs.shared().isCapital(other.aliases().get(0).text());
  }

  /** المحكمة الابتدائية بتونس, النيابة العمومية بتونس */
  private static boolean isOfCourt(Reading article, int before) {
    for (int i = before; i >= 0 && i > before - FARTHEST_COURT; i--) {
      if (!article.isQuoted(i)
          || article.is(i, WordClass.PREPOSITION)
          || article.word(i).equals(CONSTITUTIONAL)) {
        return false;
      }
      if (article.is(i, WordClass.COURT)) {
        return true;
      }
    }
    return false;
  }

  /** وبنزرت وتونس, تونس وصفاقس, في تونس والقاهرة ودبي */
  private static boolean isAmongTowns(Reading article, Match match) {
    int before = match.first() - 1;
    int after = match.last() + 1;
    boolean listed = isListed(article.gap(match.last()));
    if (listed && article.is(after, WordClass.TOWN) && article.word(after).charAt(0) == 'و') {
      return true;
    }
    if (isOnTheWay(article, match)) {
      return true;
    }
    boolean slashes = isSlash(article.gap(before)) || isSlash(article.gap(match.last()));
    if (slashes && (article.is(before, WordClass.TOWN) || article.is(after, WordClass.TOWN))) {
      return true;
    }
    if (PlaceContext.clitics(article, match).equals(WA) && isListed(article.gap(before))) {
      Match other = article.matchEndingAt(before);
      return article.is(before, WordClass.TOWN) || (other != null && isPlace(article, other));
    }
    if (listed && article.is(before, WordClass.OF_PLACE)) {
      Match other = article.matchAt(after);
      return other != null
          && article.word(after).charAt(0) == 'و'
          && other.aliases().get(0).source() == Source.METONYM;
    }
    return false;
  }

  /** من تونس إلى صفاقس, من صفاقس نحو تونس */
  private static boolean isOnTheWay(Reading article, Match match) {
    int before = match.first() - 1;
    int after = match.last() + 1;
    if (match.clitics() > 0) {
      return false;
    }
    boolean from = article.word(before).equals("من") && TO.contains(article.word(after));
    boolean to = TO.contains(article.word(before)) && article.word(before - 2).equals("من");
    return (from && article.is(after + 1, WordClass.TOWN))
        || (to && article.is(before - 1, WordClass.TOWN));
  }

  private static boolean isSlash(String gap) {
    return gap.strip().equals("/");
  }

  private static boolean isListed(String gap) {
    String mark = gap.strip();
    return mark.isEmpty() || mark.equals("\u060C") || mark.equals(",");
  }

  private static boolean isPlace(Reading article, Match seat) {
    return seat.aliases().get(0).source() == Source.METONYM
        && PlaceContext.of(article, seat) != null;
  }
}
