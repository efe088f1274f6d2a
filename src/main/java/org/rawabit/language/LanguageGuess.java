package org.rawabit.language;

/**
 * The language of a text: by its letters where they tell ({@link LetterCounts}), else by {@link
 * LanguageProfiles}.
 *
 * <p>Only so much is looked at as is needed: 1,000 characters for letters, 200 of a paragraph and
 * for profiles. Other scripts than Arabic and Latin are {@code und}, and so is what is too short or
 * not certain.
 */
public final class LanguageGuess {
  public static final String UNKNOWN = "und";

  private static final int LETTERS = 600;
  private static final int LETTERS_OF_PARAGRAPH = 100;
  private static final int PROFILE = 200;

  /** Letters in a hundred: names in Latin letters in an Arabic text are in no language. */
  private static final int PURE = 80;

  /** With fewer letters, nothing is certain but what the letters alone say. */
  private static final int FEWEST = 12;

  private LanguageGuess() {}

  public static String of(String text) {
    return of(text, 0, text.length());
  }

  /** The language of a part of a text. */
  static String of(String text, int from, int to) {
    LetterCounts letters = letters(text, from, to);
    String byLetters = byLetters(letters);
    if (!byLetters.equals(UNKNOWN) || letters.all() < FEWEST) {
      return byLetters;
    }
    if (letters.isMostlyArabic()) {
      return LanguageProfiles.ARABIC.language(sample(text, from, to));
    }
    return letters.percentLatin() >= PURE
        ? LanguageProfiles.LATIN.language(sample(text, from, to))
        : UNKNOWN;
  }

  static LetterCounts letters(String text, int from, int to) {
    return LetterCounts.of(text, from, Math.min(to, from + LETTERS));
  }

  static LetterCounts lettersOfParagraph(String text, int from, int to) {
    return LetterCounts.of(text, from, Math.min(to, from + LETTERS_OF_PARAGRAPH));
  }

  /** What letters tell without a profile. */
  static String byLetters(LetterCounts letters) {
    return letters.isMostlyArabic() ? letters.language() : UNKNOWN;
  }

  /** The beginning of the first line that is long enough; a title is seldom. */
  private static String sample(String text, int from, int to) {
    for (int line = from; line < to; ) {
      int feed = text.indexOf('\n', line);
      int end = feed < 0 || feed > to ? to : feed;
      if (end - line >= PROFILE) {
        return text.substring(line, line + PROFILE);
      }
      line = end + 1;
    }
    return text.substring(from, Math.min(to, from + PROFILE));
  }
}
