package org.rawabit.actors;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawabit.text.Normalized;

/**
 * Words that meet a name by their {@link SoundKey} alone: a key is coarse, so the letters must be
 * near those of the name too, and none of them may be a particle (كان قرار is not جون كيري).
 */
final class UnlikeSpelling implements Objection {
  /** One letter may differ in sound, and one more for so many letters of the name. */
  private static final int ARABIC_LETTERS_A_VOWEL = 8;

  private static final int LATIN_LETTERS_A_VOWEL = 3;
  private static final int SHORT_WORD = 3;
  private static final Pattern WORDS = Pattern.compile("[ \\-]");
  private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ben", "ibn", "abd");

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    if (alias.spelling() != Alias.Spelling.SOUND) {
      return null;
    }
    StringBuilder printed = new StringBuilder();
    for (int i = match.first(); i <= match.last(); i++) {
      if ((article.traits(i) & (WordClass.PREPOSITION.bit() | WordClass.SAYING.bit())) != 0) {
        return "a particle";
      }
      printed.append(article.word(i));
    }
    String word = printed.toString();
    if (match.clitics() > 0) {
      word = word.substring(clitics(article, match));
    }
    if (article.isLatin(match.first()) && hasOtherShortWord(article, match, alias)) {
      return "spelled otherwise";
    }
    String name = Normalized.of(alias.text().replaceAll("[ \\-']", "")).text();
    return isUnlike(word, name) ? "spelled otherwise" : null;
  }

  /** Ala is not Ali: of short words every letter counts. */
  private static boolean hasOtherShortWord(Reading article, Match match, Alias alias) {
    String[] words = WORDS.split(Normalized.of(alias.text()).text(), -1);
    if (words.length != match.last() - match.first() + 1) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      boolean shortWord = words[i].length() <= SHORT_WORD && !PARTICLES.contains(words[i]);
      if (shortWord && !words[i].equals(article.word(match.first() + i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether two normalized names, written without blanks, are too far apart to be one. */
  static boolean isUnlike(String word, String name) {
    boolean latin = !name.isEmpty() && name.charAt(0) < 0x250;
    int allowed =
        latin ? name.length() / LATIN_LETTERS_A_VOWEL : name.length() / ARABIC_LETTERS_A_VOWEL;
    return distance(word, name) > 1 + allowed;
  }

  private static int clitics(Reading article, Match match) {
    String clitics = article.printed(match.first()).substring(0, match.clitics());
    return Normalized.of(clitics).text().length();
  }

  /** Levenshtein's distance, where letters of one sound are equal. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean equal = SoundKey.sameSound(a.charAt(i - 1), b.charAt(j - 1));
        int cost = Math.min(diagonal + (equal ? 0 : 1), 1 + Math.min(row[j], row[j - 1]));
        diagonal = row[j];
        row[j] = cost;
      }
    }
    return row[b.length()];
  }
}
