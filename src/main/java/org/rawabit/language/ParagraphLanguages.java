package org.rawabit.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.text.Markup;
import org.rawabit.text.Paragraphs;

/**
 * The language of each paragraph of an article that is in several.
 *
 * <p>Most are in one: letters show that of Arabic script without further cost; of Latin script, the
 * first, the middle and the last long paragraph are looked at, and all only where these differ.
 */
final class ParagraphLanguages {
  /** Letters with which a paragraph says something of its language. */
  private static final int FEWEST = 40;

  /** In characters. */
  private static final int LONG = 200;

  private ParagraphLanguages() {}

  /**
   * One code a paragraph, {@code und} where it is not certain; null unless two languages are.
   *
   * @param main the language of the article
   */
  static @Nullable List<String> of(String text, String main) {
    String readable = Markup.over(text);
    Paragraphs paragraphs = new Paragraphs().read(readable);
    List<int[]> longInLatin = new ArrayList<>();
    boolean others = false;
    while (paragraphs.next()) {
      LetterCounts letters =
          LanguageGuess.lettersOfParagraph(readable, paragraphs.start(), paragraphs.end());
      if (letters.all() < FEWEST) {
        continue;
      }
      if (letters.isMostlyLatin()) {
        others |= LetterCodes.isArabic(main);
        if (paragraphs.end() - paragraphs.start() >= LONG) {
          longInLatin.add(new int[] {paragraphs.start(), paragraphs.end()});
        }
      } else if (letters.isMostlyArabic()) {
        String language = letters.language();
        others |= !language.equals(main) && !language.equals(LanguageGuess.UNKNOWN);
      }
    }
    return others || differ(readable, longInLatin, main) ? all(readable) : null;
  }

  private static boolean differ(String text, List<int[]> paragraphs, String main) {
    if (paragraphs.size() < 2) {
      return false;
    }
    for (int i : new int[] {0, paragraphs.size() / 2, paragraphs.size() - 1}) {
      String language = LanguageGuess.of(text, paragraphs.get(i)[0], paragraphs.get(i)[1]);
      if (!language.equals(main) && !language.equals(LanguageGuess.UNKNOWN)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable List<String> all(String text) {
    List<String> languages = new ArrayList<>();
    Set<String> certain = new HashSet<>();
    Paragraphs paragraphs = new Paragraphs().read(text);
    while (paragraphs.next()) {
      LetterCounts letters =
          LanguageGuess.lettersOfParagraph(text, paragraphs.start(), paragraphs.end());
      String language =
          letters.all() < FEWEST
              ? LanguageGuess.byLetters(letters)
              : LanguageGuess.of(text, paragraphs.start(), paragraphs.end());
      languages.add(language);
      if (letters.all() >= FEWEST && !language.equals(LanguageGuess.UNKNOWN)) {
        certain.add(language);
      }
    }
    return certain.size() < 2 ? null : List.copyOf(languages);
  }
}
