package org.rawabit.language;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The language of an article, and of its paragraphs where they differ.
 *
 * @param main ISO 639-1 (639-3 where there is no shorter), or {@link LanguageGuess#UNKNOWN}
 * @param origin {@link #RECORD} or {@link #TEXT}
 * @param paragraphs the language of each paragraph, in order; null where all are in {@code main}
 */
public record Languages(String main, String origin, @Nullable List<String> paragraphs)
    implements Serializable {
  /** The record says so. */
  public static final String RECORD = "record";

  /** The text shows it. */
  public static final String TEXT = "text";

  /**
   * The languages of an article.
   *
   * @param field what its record says; null where it says nothing. Not believed where the text is
   *     in other letters: English in Arabic letters.
   */
  public static Languages of(@Nullable String field, String text) {
    LetterCounts letters = LanguageGuess.letters(text, 0, text.length());
    Optional<String> said = LanguageCode.of(field).filter(code -> LetterCodes.allow(code, letters));
    String main = said.orElseGet(() -> LanguageGuess.of(text));
    return new Languages(main, said.isPresent() ? RECORD : TEXT, ParagraphLanguages.of(text, main));
  }

  public static final Languages UNKNOWN = new Languages(LanguageGuess.UNKNOWN, TEXT, null);
}
