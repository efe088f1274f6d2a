package org.rawabit.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.text.Clitics;
import org.rawabit.text.Form;
import org.rawabit.text.Script;
import org.rawabit.text.TextAnalyzer;
import org.rawabit.text.Tokens;

/**
 * A title and the name behind it in Arabic: المبعوث الأممي إلى ليبيا غسان سلامة.
 *
 * <ul>
 *   <li>a title is a word of the list with the words in ال and the nouns of a list behind it
 *   <li>a name begins with a given name, or with عبد or أبو and a word; else it is two words that
 *       are neither Arabic nouns with ال nor verbs nor function words, as foreign names are
 *   <li>it goes on over given names and ends with a word in ال or an unknown one
 * </ul>
 */
final class ArabicTitledName {
  private static final Set<String> TITLES = WordList.normalized("titles-ar.txt");
  private static final Set<String> NOUNS = WordList.normalized("title-nouns-ar.txt");
  private static final Set<String> ENDS = WordList.normalized("name-ends-ar.txt");
  private static final Set<String> PREPOSITIONS = Set.of("الي", "في", "لدي", "باسم", "من");
  private static final Set<String> PARTICLES = Set.of("بن", "ابن", "ابو", "ابي", "ابا", "بو", "ال");

  /** Given names that elsewhere are other words: على, on, too. */
  private static final Set<String> BEHIND_TITLES = Set.of("علي", "نور", "باسم");

  private static final String SERVANT = "عبد";
  private static final String ARTICLE = "ال";
  private static final int TITLE_WORDS = 6;
  private static final int NAME_PARTS = 4;

  /** The candidate whose title begins at a token. */
  @Nullable NameCandidate at(TextAnalyzer analyzed, int token) {
    Tokens tokens = analyzed.tokens();
    String head = head(tokens.form(token));
    if (head == null) {
      return null;
    }
    int name = titleEnd(analyzed, token, head);
    int last = name < 0 ? -1 : nameEnd(analyzed, name);
    if (last < 0) {
      return null;
    }
    int headEnd = tokens.end(token);
    String title = analyzed.text().substring(headEnd - head.length(), tokens.end(name - 1)).strip();
    StringBuilder key = new StringBuilder();
    for (int i = name; i <= last; i++) {
      boolean joined = i > name && word(tokens, i - 1).equals(SERVANT);
      key.append(i == name || joined ? "" : " ").append(word(tokens, i));
    }
    return new NameCandidate(tokens.start(name), tokens.end(last), key.toString(), title, "ar");
  }

  /** The title that a word is, without clitics, as long as it is printed; null for none. */
  private static @Nullable String head(Form form) {
    String word = form.normalized().text();
    if (TITLES.contains(word)) {
      return form.printed();
    }
    for (Clitics.Reading reading : Clitics.readings(word)) {
      if (TITLES.contains(reading.rest())) {
        return form.printed().substring(form.normalized().source(reading.length()));
      }
    }
    return null;
  }

  /** The token behind a title; -1 where no name may follow. */
  private static int titleEnd(TextAnalyzer analyzed, int head, String printed) {
    Tokens tokens = analyzed.tokens();
    int next = head + 1;
    while (next < tokens.count() && next - head <= TITLE_WORDS && isGap(analyzed, next)) {
      String word = word(tokens, next);
      if (PREPOSITIONS.contains(word) && next > head + 1) {
        next += 2;
      } else if (NOUNS.contains(word) || isDefinite(word) || TITLES.contains(word)) {
        next++;
      } else {
        boolean alone = next == head + 1 && !isDefinite(printed) && !printed.startsWith("ل");
        return alone ? -1 : next;
      }
    }
    return -1;
  }

  /** The last token of the name that begins at one; -1 where none does. */
  private static int nameEnd(TextAnalyzer analyzed, int first) {
    Tokens tokens = analyzed.tokens();
    List<Integer> partEnds = new ArrayList<>();
    boolean foreign = false;
    int next = first;
    while (next < tokens.count() && partEnds.size() < NAME_PARTS) {
      if (next > first && !isGap(analyzed, next)) {
        break;
      }
      String word = word(tokens, next);
      boolean prefix = word.equals(SERVANT) || PARTICLES.contains(word);
      if (prefix && next + 1 < tokens.count() && isGap(analyzed, next + 1)) {
        next += 2;
        partEnds.add(next - 1);
      } else if (isGiven(tokens.form(next))) {
        partEnds.add(next++);
      } else if (!partEnds.isEmpty() && !foreign && isSurname(tokens.form(next))) {
        partEnds.add(next);
        break;
      } else if (isForeign(tokens.form(next)) && partEnds.size() < 2) {
        boolean ends = !partEnds.isEmpty();
        foreign = partEnds.isEmpty();
        partEnds.add(next++);
        if (ends) {
          break;
        }
      } else {
        break;
      }
    }
    return partEnds.size() < 2 ? -1 : partEnds.get(partEnds.size() - 1);
  }

  private static boolean isGiven(Form form) {
    String word = form.normalized().text();
    return isGivenName(word)
        || BEHIND_TITLES.contains(form.printed())
        || (word.startsWith(SERVANT + ARTICLE) && word.length() > 6);
  }

  /** A word in ال that is no adverb of time: السراج, not اليوم. */
  private static boolean isSurname(Form form) {
    String word = form.normalized().text();
    return word.startsWith(ARTICLE)
        && word.length() >= 5
        && form.term("ar") != null
        && !ENDS.contains(word)
        && !TITLES.contains(word);
  }

  /** A word that Arabic does not know as a noun, verb or function word, as far as its looks go. */
  private static boolean isForeign(Form form) {
    String word = form.normalized().text();
    return form.script() == Script.ARABIC
        && word.length() >= 2
        && form.term("ar") != null
        && !isDefinite(word)
        && !ENDS.contains(word)
        && !TITLES.contains(word)
        && !NOUNS.contains(word)
        && !isImperfect(word)
        && !isJoined(word);
  }

  /** يعلن, تستضيف: verbs begin so, names seldom do. */
  private static boolean isImperfect(String word) {
    return word.length() >= 4 && (word.charAt(0) == 'ي' || word.charAt(0) == 'ت');
  }

  /** و and another word that is known. */
  private static boolean isJoined(String word) {
    for (Clitics.Reading reading : Clitics.readings(word)) {
      String rest = reading.rest();
      if (isGivenName(rest)
          || TITLES.contains(rest)
          || NOUNS.contains(rest)
          || ENDS.contains(rest)
          || isDefinite(rest)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDefinite(String word) {
    return (word.startsWith(ARTICLE) && word.length() >= 4)
        || (word.startsWith("لل") && word.length() >= 5)
        || (word.startsWith("بال") && word.length() >= 6);
  }

  private static String word(Tokens tokens, int token) {
    return tokens.form(token).normalized().text();
  }

  /** Whether nothing but a blank stands before a token. */
  private static boolean isGap(TextAnalyzer analyzed, int token) {
    int end = analyzed.tokens().end(token - 1);
    int start = analyzed.tokens().start(token);
    return start - end == 1 && analyzed.text().charAt(end) == ' ';
  }

  private static boolean isGivenName(String normalized) {
    return WordClass.GIVEN.in(Lexicon.shared().of(normalized));
  }
}
