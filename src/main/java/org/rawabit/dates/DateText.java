package org.rawabit.dates;

import java.text.Normalizer;
import java.util.Locale;

/** The letters of a date as they are compared. */
final class DateText {
  /** Characters of the longest date that is read. */
  static final int LONGEST = 160;

  private DateText() {}

  /**
   * A date without marks that do not show, with spaces that are spaces and the digits 0 to 9.
   *
   * <p>No more than {@link #LONGEST} characters and one are looked at.
   */
  static String plain(String text) {
    if (text.length() <= LONGEST && isPlain(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .limit(LONGEST + 1)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .map(c -> c > 127 && Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return text.isEmpty() || (text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ');
  }

  /**
   * A word without accents, harakat, hamzas on their seats, tatweel and apostrophes, in lower case,
   * with the Arabic forms of the letters that Persian and Kurdish write otherwise.
   */
  static String folded(String word) {
    String letters = word;
    if (!isPlain(word)) {
      StringBuilder kept = new StringBuilder();
      Normalizer.normalize(word, Normalizer.Form.NFKD)
          .codePoints()
          .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != 'ـ')
          .map(DateText::folded)
          .forEach(kept::appendCodePoint);
      letters = kept.toString();
    }
    return letters.replace("'", "").toLowerCase(Locale.ROOT);
  }

  private static int folded(int letter) {
    return switch (letter) {
      case 'ة', 'ھ', 'ە', 'ہ' -> 'ه';
      case 'ى', 'ی', 'ێ' -> 'ي';
      case 'ک' -> 'ك';
      case 'ٱ' -> 'ا';
      case '’', 'ʼ' -> '\'';
      default -> letter;
    };
  }
}
