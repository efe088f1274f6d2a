package org.rawabit.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;

/**
 * What bears a state's or person's name without being it: صحيفة الرياض, بنك مصر, شارع القاهرة, حركة
 * مشروع تونس, Qatar Airways.
 */
final class NamedAfter implements Objection {
  /** Behind a name in Latin letters: a firm, a paper. */
  private static final Set<String> FIRMS =
      Set.of(
          "airways",
          "airlines",
          "airline",
          "herald",
          "observer",
          "times",
          "post",
          "tribune",
          "gazette",
          "telegraph",
          "petroleum",
          "charity",
          "stadium",
          "express",
          "mail",
          "review",
          "telecom",
          "street",
          "avenue",
          "fc",
          "tv",
          "jazeera",
          "presse",
          "bank",
          "river",
          "valley",
          "delta");

  private static final String QUOTES = "\"«»“”";
  private static final Set<String> FIRMS_BEFORE = Set.of("شركه", "لشركه", "بشركه", "مصرف");
  private static final Set<String> PROGRAMMES =
      Set.of("برنامج", "مشروع", "مشروعات", "مشاريع", "مسابقه");
  private static final String DUAL = "محطت";
  private static final int LONGEST_PAIR = 4;
  private static final int SHORTEST_PURPOSE = 5;
  private static final String UNIVERSITY = "جامعه";
  private static final String CENTRAL = "المركزي";

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    ActorType type = article.gazetteer().actor(alias.actor()).type();
    boolean seatOrState = type == ActorType.STATE || alias.source() == Source.METONYM;
    if (type == ActorType.PERSON && !article.isLatin(match.first())) {
      return isBearer(article, match, alias) ? "a place or prize bears the name" : null;
    }
    boolean named = !alias.source().isOffice() && (seatOrState || type == ActorType.PERSON);
    if (!named) {
      return null;
    }
    if (article.isLatin(match.first())) {
      int next = match.last() + 1;
      boolean firm =
          article.isBeside(match.last())
              && article.isCapitalized(next)
              && FIRMS.contains(article.word(next));
      return firm || isLatinNoun(article, match.first() - 1)
          ? "a firm or place bears the name"
          : null;
    }
    int before = match.first() - 1;
    if (alias.source() == Source.METONYM && isInQuotes(article, match)) {
      return "a paper bears the name";
    }
    if (isStation(article, match)) {
      return "a station bears the name";
    }
    if (alias.source() == Source.METONYM && isElsewhere(article, match, alias)) {
      return "a town of another state bears the name";
    }
    if (isFirmInQuotes(article, match)) {
      return "a firm bears the name";
    }
    if (match.clitics() > 0 || !article.isQuoted(before) || article.isDefinite(before)) {
      return null;
    }
    long noun = article.traits(before);
    if (WordClass.FIRM.in(noun)) {
      return "a firm bears the name";
    }
    if (WordClass.MEDIUM.in(noun)) {
      return "a medium bears the name";
    }
    boolean brand = WordClass.BRAND.in(noun) && !article.word(match.last() + 1).equals(CENTRAL);
    if (brand) {
      return "a place or firm bears the name";
    }
    if (type == ActorType.STATE && noun == 0 && isFirm(article, before)) {
      return "a firm bears the name";
    }
    boolean university = article.bare(before).endsWith(UNIVERSITY);
    if (university && type == ActorType.STATE && alias.source() != Source.METONYM) {
      return "a university bears the name";
    }
    if (WordClass.FEATURE.in(noun) && type == ActorType.STATE) {
      return "a river or gulf bears the name";
    }
    if (type == ActorType.STATE && alias.source() != Source.METONYM) {
      boolean party = WordClass.PARTY.in(noun);
      boolean partyOf =
          noun == 0
              && article.isQuoted(before - 1)
              && article.is(before - 1, WordClass.PARTY)
              && !article.isDefinite(before - 1);
      return party || partyOf ? "a party bears the name" : null;
    }
    return null;
  }

  /** مستشفى الملك سلمان, كأس خادم الحرمين الشريفين */
  private static boolean isBearer(Reading article, Match match, Alias alias) {
    int before = match.first() - 1;
    if (match.clitics() > 0 || !article.isQuoted(before) || article.isDefinite(before)) {
      return false;
    }
    return article.is(before, WordClass.BEARER)
        || (alias.source().isOffice() && isProgramme(article.bare(before)));
  }

  private static boolean isProgramme(String noun) {
    return PROGRAMMES.contains(noun)
        || PROGRAMMES.contains(noun.substring(Math.min(1, noun.length())));
  }

  /** محطة لندن بريدج, and the second of two: محطتي حمام الأنف والرياض. */
  private static boolean isStation(Reading article, Match match) {
    int before = match.first() - 1;
    if (match.clitics() == 0) {
      return article.isQuoted(before) && article.is(before, WordClass.STATION);
    }
    if (article.word(match.first()).charAt(0) != 'و') {
      return false;
    }
    for (int i = before; i >= 0 && i > before - LONGEST_PAIR && article.isQuoted(i); i--) {
      if (article.is(i, WordClass.STATION)) {
        return article.bare(i).startsWith(DUAL);
      }
    }
    return false;
  }

  /** «الرياض»: between quotation marks stands the name of a paper, not the capital. */
  private static boolean isInQuotes(Reading article, Match match) {
    String before = article.gap(match.first() - 1).strip();
    String after = article.gap(match.last()).strip();
    boolean opened = !before.isEmpty() && QUOTES.indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean closed = !after.isEmpty() && QUOTES.indexOf(after.charAt(0)) >= 0;
    boolean bracketed = before.endsWith("(") && after.startsWith(")");
    boolean paper = bracketed && article.isDefinite(match.first());
    return !Agency.isInstitution(article, match)
        && ((opened && closed) || (paper && isTold(article, match.first() - 1)));
  }

  /** حصلت (الرياض) على نسخة, وقال ل (الرياض) */
  private static boolean isTold(Reading article, int before) {
    String word = article.word(before);
    return word.equals("ل")
        || word.equals("حصلت")
        || word.startsWith("نشرت")
        || article.is(before, WordClass.SAYING);
  }

  /** في سان خوسيه الأمريكية */
  private static boolean isElsewhere(Reading article, Match match, Alias alias) {
    int after = match.last() + 1;
    long traits = article.traits(after);
    boolean placed =
        PlaceContext.clitics(article, match).endsWith("ب")
            || article.is(match.first() - 1, WordClass.PREPOSITION);
    return placed
        && article.isBeside(match.last())
        && WordClass.NATIONALITY.in(traits)
        && !WordClass.BEHIND_CLITIC.in(traits)
        && article.word(after).startsWith("ال")
        && article.word(after).endsWith("ه")
        && WordClass.state(traits) >= 0
        && WordClass.state(traits) != article.gazetteer().home(alias.actor());
  }

  /** «الإمارات للاتصالات المتكاملة», «مصر لتوليد الكهرباء» */
  private static boolean isFirmInQuotes(Reading article, Match match) {
    String before = article.gap(match.first() - 1).strip();
    boolean opened = !before.isEmpty() && QUOTES.indexOf(before.charAt(before.length() - 1)) >= 0;
    int next = match.last() + 1;
    String word = article.word(next);
    boolean purpose =
        word.startsWith("ل") && word.length() >= SHORTEST_PURPOSE && article.traits(next) == 0;
    if (!opened || !purpose) {
      return false;
    }
    for (int i = match.last() + 1; i <= match.last() + LONGEST_PAIR; i++) {
      if (!article.isBeside(i)) {
        String after = article.gap(i).strip();
        return !after.isEmpty() && QUOTES.indexOf(after.charAt(0)) >= 0;
      }
    }
    return false;
  }

  /** زين in شركة زين السعودية */
  private static boolean isFirm(Reading article, int name) {
    return article.isQuoted(name - 1)
        && FIRMS_BEFORE.contains(article.bare(name - 1))
        && !article.isDefinite(name);
  }

  /** Lake Chad, rue de Tunis */
  private static boolean isLatinNoun(Reading article, int before) {
    if (!article.isBeside(before)) {
      return false;
    }
    if (article.is(before, WordClass.FEATURE)) {
      return article.isCapitalized(before) || article.word(before).equals("lac");
    }
    String of = article.word(before);
    return (of.equals("of") || of.equals("de") || of.equals("du"))
        && article.isBeside(before - 1)
        && (article.is(before - 1, WordClass.FEATURE)
            || (article.is(before - 1, WordClass.BRAND)
                && !article.word(before - 1).startsWith("ban")));
  }
}
