package org.rawabit.decoding;

/**
 * CESU-8 (Unicode Technical Report 26): characters beyond U+FFFF as two surrogates of three bytes
 * each, as Java and Oracle write them.
 */
final class Cesu8 {
  static final String NAME = "CESU-8";

  private static final int LENGTH = 6;

  private Cesu8() {}

  /** The text with its surrogates joined; marks of other bytes stay. */
  static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isPair(text, i)) {
        joined.append(half(text, i)).append(half(text, i + 3));
        i += LENGTH - 1;
      } else {
        joined.append(text.charAt(i));
      }
    }
    return joined.toString();
  }

  private static boolean isPair(String text, int at) {
    if (at + LENGTH > text.length()) {
      return false;
    }
    for (int i = at; i < at + LENGTH; i++) {
      if (!StrayBytes.isMark(text, i)) {
        return false;
      }
    }
    return byteAt(text, at) == 0xED
        && byteAt(text, at + 3) == 0xED
        && Character.isHighSurrogate(half(text, at))
        && Character.isLowSurrogate(half(text, at + 3));
  }

  private static char half(String text, int at) {
    return (char) (0xD000 | (byteAt(text, at + 1) & 0x3F) << 6 | (byteAt(text, at + 2) & 0x3F));
  }

  private static int byteAt(String text, int at) {
    return StrayBytes.value(text.charAt(at));
  }
}
