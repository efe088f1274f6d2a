package org.rawabit.corpus;

/**
 * Characters that XML forbids, as two that it allows and no text has.
 *
 * <p>Those that it takes for this are not let through as they are: they become U+FFFD.
 *
 * <p>A control character of ASCII, or a byte that is no text ({@link
 * org.rawabit.decoding.Decoding}), becomes two noncharacters of Unicode, U+FDD0 to U+FDEF: one for
 * either half of its byte. So a parser goes on, and what is wrong is told of its record alone.
 */
final class XmlDisguise {
  private static final char HIGH = '\uFDD0';
  private static final char LOW = '\uFDE0';

  /** Where {@link org.rawabit.decoding.Decoding} puts bytes that are no text. */
  private static final char BYTE = '\uDC00';

  private XmlDisguise() {}

  /** Adds a character as a parser may see it; its neighbours tell whether it is half of one. */
  static void put(char before, char c, char next, StringBuilder out) {
    boolean paired = Character.isSurrogatePair(before, c);
    if (isControl(c) || (c > BYTE && c <= BYTE + 0xFF && !paired)) {
      disguise(c & 0xFF, out);
    } else if ((Character.isHighSurrogate(c) && !Character.isLowSurrogate(next))
        || (Character.isLowSurrogate(c) && !paired)
        || (c >= HIGH && c <= LOW + 0xF)
        || c >= '\uFFFE') {
      out.append('\uFFFD');
    } else {
      out.append(c);
    }
  }

  /** Adds a control character of ASCII, in disguise. */
  static void disguise(int code, StringBuilder out) {
    out.append((char) (HIGH + (code >> 4))).append((char) (LOW + (code & 0xF)));
  }

  static boolean isControl(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r';
  }

  /** The text as it was. */
  static String taken(CharSequence text) {
    int first = 0;
    while (first < text.length() && !isHigh(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text.toString();
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      if (isHigh(c) && next >= LOW && next <= LOW + 0xF) {
        int code = ((c - HIGH) << 4) | (next - LOW);
        plain.append((char) (code < 0x80 ? code : BYTE + code));
        i++;
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Whether a character is the first of two. */
  static boolean isHigh(char c) {
    return c >= HIGH && c < LOW;
  }
}
