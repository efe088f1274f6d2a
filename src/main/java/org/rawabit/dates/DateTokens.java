package org.rawabit.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers, words and signs of a written date.
 *
 * <p>Letters with points between them are one word ({@code a.m.}, {@code و.ر}); so are Latin ones
 * with a hyphen, and any with apostrophes.
 */
final class DateTokens {
  /** More make no date. */
  private static final int MOST = 48;

  /** A number has no more digits: what is longer is no part of a date. */
  private static final int DIGITS = 9;

  /** Stretches a letter, and is none: هـ.ش are two. */
  private static final char TATWEEL = '\u0640';

  /**
   * A piece of a date.
   *
   * @param word folded; empty for a number or a sign
   * @param number −1 for a word or a sign
   * @param sign 0 for a number or a word
   * @param isGlued whether it follows the one before without a space
   */
  record Token(String word, int number, int digits, char sign, boolean isGlued) {
    boolean isNumber() {
      return number >= 0;
    }

    boolean isWord() {
      return !word.isEmpty();
    }
  }

  private static final Token END = new Token("", -1, 0, '\0', false);

  private final List<Token> tokens;

  private DateTokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The pieces of a plain text; null where it has too many. */
  static @Nullable DateTokens of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
        continue;
      }
      boolean isGlued = start > 0 && text.charAt(start - 1) != ' ';
      if (isDigit(c)) {
        at = endOfDigits(text, at);
        if (at - start > DIGITS) {
          return null;
        }
        int number = Integer.parseInt(text, start, at, 10);
        tokens.add(new Token("", number, at - start, '\0', isGlued));
      } else if (Character.isLetter(c)) {
        at = endOfWord(text, at);
        String word = text.substring(start, at).replace(".", "");
        tokens.add(new Token(DateText.folded(word), -1, 0, '\0', isGlued));
      } else {
        at++;
        tokens.add(new Token("", -1, 0, c, isGlued));
      }
      if (tokens.size() > MOST) {
        return null;
      }
    }
    return new DateTokens(tokens);
  }

  int size() {
    return tokens.size();
  }

  /** The token at a place; one that is nothing behind the last. */
  Token at(int place) {
    return place >= 0 && place < tokens.size() ? tokens.get(place) : END;
  }

  private static int endOfDigits(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    int letters = 0; // since the last point
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean goesOn = end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
      boolean joins =
          c == '.'
              ? letters == 1 && goesOn && isLetterAlone(text, end + 1)
              : isApostrophe(c) ? letters > 0 : c == '-' && goesOn && isLatin(text, end);
      if (Character.isLetter(c) || isMark(c)) {
        letters += Character.isLetter(c) && c != TATWEEL ? 1 : 0;
      } else if (joins) {
        letters = 0;
      } else {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isLetterAlone(String text, int at) {
    return at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1));
  }

  private static boolean isLatin(String text, int hyphen) {
    return text.charAt(hyphen - 1) < 'ɐ' && text.charAt(hyphen + 1) < 'ɐ';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
