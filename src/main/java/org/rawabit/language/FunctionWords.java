package org.rawabit.language;

import java.util.Locale;
import java.util.Set;

/** Tells English from French by the small words that every text has many of. */
final class FunctionWords {
  /** Of this many words, one at least must be listed. */
  private static final int ONE_IN = 20;

  /** Words of the one language that are no words of the other. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "is", "that", "was", "for", "with", "by", "from", "has",
          "have", "said", "are", "be", "it", "at", "which", "were", "his", "their", "not");

  private static final Set<String> FRENCH =
      Set.of(
          "le", "les", "des", "du", "et", "est", "une", "dans", "pour", "sur", "au", "aux", "par",
          "qui", "pas", "à", "avec", "été", "l", "d", "ce", "cette", "sont", "il", "ses", "ont");

  private FunctionWords() {}

  /** {@code en}, {@code fr}, or {@code und} where neither is clear. */
  static String of(String text) {
    int english = 0;
    int french = 0;
    int words = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetter(text.charAt(i))) {
        continue;
      }
      if (i > start) {
        String word = text.substring(start, i).toLowerCase(Locale.ROOT);
        words++;
        english += ENGLISH.contains(word) ? 1 : 0;
        french += FRENCH.contains(word) ? 1 : 0;
      }
      start = i + 1;
    }
    if (english == french || Math.max(english, french) * ONE_IN < words) {
      return LanguageGuess.UNKNOWN;
    }
    return english > french ? "en" : "fr";
  }
}
