package org.rawabit.text;

/**
 * Where the paragraphs of a text are: lines with something on them, without the blanks around.
 *
 * <p>A cursor over one text after the other; it is not thread-safe.
 */
public final class Paragraphs {
  private String text = "";
  private int line;
  private int start;
  private int end;

  /** Stands before the first paragraph of a text. */
  public Paragraphs read(String text) {
    this.text = text;
    this.line = 0;
    return this;
  }

  /** Goes to the next paragraph; false after the last. */
  public boolean next() {
    while (line < text.length()) {
      int lineEnd = lineEnd(text, line);
      start = skipBlanks(text, line, lineEnd);
      end = trimBlanks(text, start, lineEnd);
      line = lineEnd + 1;
      if (start < end) {
        return true;
      }
    }
    return false;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  private static int lineEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return i;
      }
    }
    return text.length();
  }

  static int skipBlanks(String text, int from, int to) {
    int i = from;
    while (i < to && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static int trimBlanks(String text, int from, int to) {
    int i = to;
    while (i > from && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
