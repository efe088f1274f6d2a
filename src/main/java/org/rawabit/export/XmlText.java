package org.rawabit.export;

/**
 * Text that XML 1.0 can hold.
 *
 * <p>It cannot hold most control characters, halves of surrogate pairs, U+FFFE and U+FFFF, not even
 * as character references: each becomes U+FFFD, the sign for a character that is lost. All others
 * stay, also those that turn the direction of a line.
 */
final class XmlText {
  private static final char LOST = '\uFFFD';

  private XmlText() {}

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isHeld(text, i)) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder held = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (!isHeld(text, i)) {
        held.setCharAt(i, LOST);
      }
    }
    return held.toString();
  }

  private static boolean isHeld(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
    return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
  }
}
