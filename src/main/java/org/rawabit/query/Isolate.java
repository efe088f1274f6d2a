package org.rawabit.query;

/**
 * Text with right-to-left letters between U+2068 and U+2069, so that it does not carry its
 * neighbours along where it is shown; other text as it is.
 */
final class Isolate {
  private static final char FIRST_STRONG = '\u2068';
  private static final char END = '\u2069';

  private Isolate() {}

  static String of(String text) {
    return text.codePoints().anyMatch(Isolate::isRightToLeft) ? FIRST_STRONG + text + END : text;
  }

  /** Embeddings and isolates that a text brings itself: an unclosed one would spoil the line. */
  static boolean isControl(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  static boolean isRightToLeft(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }
}
