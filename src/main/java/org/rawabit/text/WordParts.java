package org.rawabit.text;

import java.util.Arrays;

/**
 * Cuts what the tokenizer left in one piece into words: القاهرة.وقال, #تحيا_مصر, l'Égypte,
 * اللواء106.
 *
 * <p>A word is a run of letters, digits, marks and joiners that begins and ends with a letter,
 * digit or mark. It also ends where Arabic letters meet other letters or digits. Acronyms with full
 * stops (U.S, ج.م) and numbers with separators (3,5) stay whole.
 */
final class WordParts {
  private WordParts() {}

  /** Start and end of each word in turn; empty where there is none. */
  static int[] of(String token) {
    int[] parts = new int[4];
    int count = 0;
    int start = -1;
    int end = -1;
    Script script = null;
    boolean acronym = isAcronym(token);
    for (int i = 0; i < token.length(); ) {
      int c = token.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean inWord = isWord(c) || (c == '.' && acronym) || isInsideNumber(c, token, i);
      Script here = Script.of(c);
      boolean scriptEnds =
          script != null && here != null && here != script && isApart(script, here);
      if (start >= 0 && (scriptEnds || (!inWord && !isJoiner(c)))) {
        parts = add(parts, count++, start, end);
        start = -1;
        script = null;
      }
      if (inWord && (start >= 0 || here != null)) {
        start = start < 0 ? i : start;
        end = next;
        script = here == null ? script : here;
      }
      i = next;
    }
    if (start >= 0) {
      parts = add(parts, count++, start, end);
    }
    return Arrays.copyOf(parts, 2 * count);
  }

  private static int[] add(int[] parts, int count, int start, int end) {
    int[] grown = 2 * count + 2 > parts.length ? Arrays.copyOf(parts, 4 * count + 4) : parts;
    grown[2 * count] = start;
    grown[2 * count + 1] = end;
    return grown;
  }

  private static boolean isApart(Script a, Script b) {
    return a == Script.ARABIC || b == Script.ARABIC;
  }

  private static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> Character.isLetterOrDigit(c);
    };
  }

  /** Invisible inside a word, no part of it at its edges. */
  private static boolean isJoiner(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  /** 3,5 and 1.000.000, also behind letters: و3.5 */
  private static boolean isInsideNumber(int c, String token, int at) {
    return (c == '.' || c == ',' || c == '\u066B' || c == '\u066C')
        && at > 0
        && at + 1 < token.length()
        && Character.isDigit(token.charAt(at - 1))
        && Character.isDigit(token.charAt(at + 1));
  }

  private static boolean isAcronym(String token) {
    int run = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c == '.') {
        run = 0;
      } else if (!isJoiner(c) && (!Character.isLetter(c) || ++run > 1)) {
        return false;
      }
    }
    return true;
  }
}
