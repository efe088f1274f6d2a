package org.rawabit.actors;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;
import org.rawabit.text.Normalized;

/**
 * Somebody else of the same family or first name: محمد عباس is not محمود عباس, بن سلمان not سلمان,
 * القيادي صالح الصماد not صالح.
 */
final class OtherBearer implements Objection {
  private static final Pattern NAME_WORDS = Pattern.compile("[ -]");
  private static final Set<String> TOWNS =
      Set.of("ناحيه", "بلده", "قريه", "مدينه", "قضاء", "محافظه", "مديريه", "مخيم", "جبل", "وادي");

  /** Titles behind which a ruler is called by one name. */
  private static final Set<String> OF_LEADERS =
      Set.of("الرييس", "الزعيم", "القايد", "السيد", "الملك", "الامير", "السلطان", "العاهل");

  private static final Set<String> OPENERS =
      Set.of(
          "بن", "ابن", "بنت", "ال", "ابو", "ابي", "ام", "عبد", "ولد", "bin", "ben", "ibn", "abu");

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    Actor actor = article.gazetteer().actor(alias.actor());
    boolean part = alias.source() == Source.SHORT_NAME || alias.source() == Source.SURNAME;
    boolean name = part || alias.source() == Source.NAME;
    if (name && article.isQuoted(match.last()) && isElder(article.word(match.last() + 1))) {
      return "his father or son";
    }
    if (actor.type() != ActorType.PERSON || !part) {
      return null;
    }
    int before = match.first() - 1;
    if (match.clitics() == 0 && article.isBeside(before) && TOWNS.contains(article.bare(before))) {
      return "a place bears the name";
    }
    if (isPatronymic(article, match)) {
      return "part of a longer name";
    }
    if (match.clitics() == 0 && article.isBeside(before)) {
      String word = article.word(before);
      if (OPENERS.contains(word) && !alias.text().contains(article.printed(before))) {
        return "behind " + article.printed(before);
      }
      boolean other =
          isGivenName(article, before)
              || isUnknownLatinName(article, match)
              || isPersonHomograph(article, before)
              || isUnknownMiddleName(article, before);
      if (other && !isOwn(actor, article, before)) {
        article.taken(article.word(match.last()));
        return "another bearer, " + article.printed(before);
      }
    }
    return isGivenNameOfAnother(article, match) ? "the first name of another" : null;
  }

  /** باراك أوباما الأب */
  private static boolean isElder(String word) {
    return word.equals("الاب") || word.equals("الابن") || word.equals("الجد");
  }

  /** بن عبد العزيز behind a name; بن سلمان alone may be he. */
  private static boolean isPatronymic(Reading article, Match match) {
    int before = match.first() - 1;
    long free = WordClass.PREPOSITION.bit() | WordClass.SAYING.bit() | WordClass.TITLE.bit();
    return article.word(match.first()).equals("بن")
        && article.isBeside(before)
        && (article.traits(before) & free) == 0;
  }

  /** Whether the word before is one of the first names under which the file knows the actor. */
  static boolean isOwn(Actor actor, Reading article, int before) {
    String word = article.word(before);
    String bare = article.bare(before);
    for (Phrase name : actor.names()) {
      String[] words = NAME_WORDS.split(name.text(), -1);
      for (int i = 0; i + 1 < words.length; i++) {
        String own = Normalized.of(words[i]).text();
        if (own.equals(word) || own.equals(bare) || (word.endsWith(own) && own.length() > 3)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isGivenName(Reading article, int token) {
    long traits = article.traits(token);
    if (article.isLatin(token)) {
      return WordClass.GIVEN.in(traits) && article.isCapitalized(token);
    }
    String printed = article.word(token);
    if (printed.equals("الدين") || printed.equals("الله") || printed.equals("الاسلام")) {
      return true;
    }
    long word = WordClass.SAYING.bit() | WordClass.PREPOSITION.bit();
    return WordClass.GIVEN.in(traits) && (traits & word) == 0;
  }

  /** قايد in حافظ قايد السبسي */
  private static boolean isUnknownMiddleName(Reading article, int before) {
    return !article.isLatin(before)
        && (article.traits(before) & ~WordClass.OFFICE.bit()) == 0
        && article.isBeside(before - 1)
        && isGivenName(article, before - 1)
        && !article.is(before - 1, WordClass.ORDINARY)
        && article.matchEndingAt(before - 1) == null;
  }

  /** Georgia in Georgia Brown */
  private static boolean isPersonHomograph(Reading article, int before) {
    Homographs.Homograph word = Homographs.shared().of(article.word(before));
    return word != null && word.person() && article.isCapitalized(before);
  }

  /** A capitalized word that no list knows, in running text: Hiam Abbas. */
  private static boolean isUnknownLatinName(Reading article, Match match) {
    int before = match.first() - 1;
    return article.isLatin(match.first())
        && article.isCapitalized(before)
        && article.traits(before) == 0
        && !article.opens(before)
        && article.matchEndingAt(before) == null
        && !article.isCapitalized(match.last() + 1);
  }

  /** A first name before a family name that is not the actor's: القيادي صالح الصماد. */
  private static boolean isGivenNameOfAnother(Reading article, Match match) {
    if (!match.isOneWord() || !article.isBeside(match.last())) {
      return false;
    }
    if (!WordClass.GIVEN.in(article.traits(match.first()))) {
      return false;
    }
    int after = match.last() + 1;
    if (article.isLatin(match.first())) {
      boolean name =
          (article.traits(after) & ~(WordClass.GIVEN.bit() | WordClass.FOREIGN_GIVEN.bit())) == 0;
      boolean titled =
          article.is(match.first() - 1, WordClass.TITLE) && article.isBeside(match.first() - 1);
      return article.isCapitalized(after)
          && name
          && (titled || !article.opens(match.first()))
          && article.matchAt(after) == null;
    }
    long next = article.traits(after);
    String word = article.word(after);
    if (OPENERS.contains(word) || (WordClass.GIVEN.in(next) && !WordClass.BEHIND_CLITIC.in(next))) {
      return !WordClass.PREPOSITION.in(next);
    }
    long behind = article.traits(match.first() - 1);
    boolean citizen =
        article.isBeside(match.first() - 1)
            && WordClass.TITLE.in(behind)
            && !OF_LEADERS.contains(article.bare(match.first() - 1))
            && match.clitics() == 0;
    if (citizen && next == 0 && word.length() > 3 && !word.startsWith("ي")) {
      return true;
    }
    boolean family =
        word.startsWith("ال")
            && word.length() > 4
            && !word.endsWith("ه")
            && (next & ~(WordClass.ORDINARY.bit() | WordClass.NATIONALITY.bit())) == 0;
    boolean titled =
        article.isBeside(match.first() - 1)
            && (behind & (WordClass.RANK.bit() | WordClass.TITLE.bit())) != 0;
    return family && titled;
  }
}
