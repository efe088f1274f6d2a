package org.rawabit.concordance;

/** What stands beside a span of a text, in so many characters, white space made one space. */
final class Context {
  private Context() {}

  /** The characters before a place. */
  static String before(String text, int end, int width) {
    StringBuilder context = new StringBuilder();
    int at = end;
    while (at > 0 && context.length() < width) {
      int c = text.codePointBefore(at);
      at -= Character.charCount(c);
      if (!Character.isWhitespace(c)) {
        context.appendCodePoint(c);
      } else if (!endsWithSpace(context)) {
        context.append(' ');
      }
    }
    return reversed(context).replaceFirst("^[\\p{M}\\s]+", "");
  }

  /** The characters from a place on. */
  static String after(String text, int start, int width) {
    StringBuilder context = new StringBuilder();
    int at = start;
    while (at < text.length() && (context.length() < width || isMark(text.codePointAt(at)))) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (!Character.isWhitespace(c)) {
        context.appendCodePoint(c);
      } else if (!endsWithSpace(context)) {
        context.append(' ');
      }
    }
    return context.toString().stripTrailing();
  }

  private static boolean endsWithSpace(StringBuilder context) {
    return context.length() > 0 && context.charAt(context.length() - 1) == ' ';
  }

  /** A mark belongs to the letter before it. */
  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String reversed(StringBuilder context) {
    return context.reverse().toString();
  }
}
