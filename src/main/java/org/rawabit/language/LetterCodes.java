package org.rawabit.language;

import java.util.Set;

/** The scripts in which languages are written, as far as that disproves what a record says. */
final class LetterCodes {
  private static final Set<String> ARABIC = Set.of("ar", "fa", "ur", "ps", "ckb", "sd", "ug");

  private static final Set<String> LATIN =
      Set.of(
          "en", "fr", "de", "es", "it", "pt", "nl", "tr", "so", "sw", "id", "sq", "ro", "pl", "sv",
          "da", "no");

  /** Letters with which a text can disprove its record. */
  private static final int FEWEST = 20;

  /** In a hundred. */
  private static final int NEARLY_ALL = 90;

  private LetterCodes() {}

  static boolean isArabic(String language) {
    return ARABIC.contains(language);
  }

  /** Whether a text in these letters can be in a language. */
  static boolean allow(String language, LetterCounts letters) {
    if (letters.all() < FEWEST) {
      return true;
    }
    return !(ARABIC.contains(language) && letters.percentLatin() >= NEARLY_ALL)
        && !(LATIN.contains(language) && letters.percentArabic() >= NEARLY_ALL);
  }
}
