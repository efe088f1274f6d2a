package org.rawabit.decoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes that belong to no character of their file's encoding, as marks in the text around them. */
final class StrayBytes {
  private static final int MARK = 0xDC00;

  private StrayBytes() {}

  /** The half character that stands for a byte. */
  static char mark(byte b) {
    return (char) (MARK + (b & 0xFF));
  }

  /** The byte a mark stands for. */
  static int value(char mark) {
    return mark - MARK;
  }

  /** Whether the character there is a mark, and no half of a character. */
  static boolean isMark(CharSequence text, int at) {
    char c = text.charAt(at);
    return c > MARK + 0x7F
        && c <= MARK + 0xFF
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  /** How many marks a text has. */
  static int count(CharSequence text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += isMark(text, i) ? 1 : 0;
    }
    return count;
  }

  /** The bytes of which a text was decoded as UTF-8. */
  static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes.write(c);
      } else if (isMark(text, i)) {
        bytes.write(value(c));
      } else {
        int codePoint = text.codePointAt(i);
        bytes.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(codePoint) - 1;
      }
    }
    return bytes.toByteArray();
  }
}
