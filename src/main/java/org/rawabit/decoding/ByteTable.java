package org.rawabit.decoding;

import java.nio.charset.Charset;

/**
 * The bytes beyond ASCII of an encoding by their characters.
 *
 * <p>In windows-1252, control characters (U+0080 to U+009F) are their bytes too: ISO-8859-1 has
 * them, and browsers put them where windows-1252 has nothing.
 */
final class ByteTable {
  /** Characters from here on are in no table. */
  static final int SIZE = 0x2200;

  private final Charset charset;
  private final byte[] bytes = new byte[SIZE];
  private final boolean arabic;

  ByteTable(Charset charset) {
    this.charset = charset;
    this.arabic = charset.name().equals("windows-1256");
    for (int b = 0x80; b <= 0xFF; b++) {
      if (!arabic && b < 0xA0) {
        bytes[b] = (byte) b;
      }
      char c = new String(new byte[] {(byte) b}, charset).charAt(0);
      if (c < SIZE) {
        bytes[c] = (byte) b;
      }
    }
  }

  Charset charset() {
    return charset;
  }

  boolean isArabic() {
    return arabic;
  }

  private int byteAt(String text, int at) {
    char c = text.charAt(at);
    return c < SIZE ? bytes[c] & 0xFF : 0;
  }

  /** Whether a character, below {@link #SIZE}, is a byte of UTF-8 that does not begin one. */
  boolean isContinued(char c) {
    return (bytes[c] & 0xC0) == 0x80;
  }

  /** Whether the character there is a byte of UTF-8 that does not begin a character. */
  boolean isContinued(String text, int at) {
    return at < text.length() && (byteAt(text, at) & 0xC0) == 0x80;
  }

  /** How many characters from there on are the bytes of one of UTF-8; 0 where they are not. */
  int characterAt(String text, int at) {
    int lead = byteAt(text, at);
    if (lead < 0xC2 || lead > 0xF4 || !isContinued(text, at + 1)) {
      return 0;
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (int i = at + 2; i < at + length; i++) {
      if (!isContinued(text, i)) {
        return 0;
      }
    }
    int c = codePoint(text, at, length);
    boolean overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return overlong || surrogate || c > Character.MAX_CODE_POINT ? 0 : length;
  }

  /** The character that these bytes are in UTF-8. */
  int codePoint(String text, int at, int length) {
    int c = byteAt(text, at) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07);
    for (int i = at + 1; i < at + length; i++) {
      c = c << 6 | (byteAt(text, i) & 0x3F);
    }
    return c;
  }

  boolean hasControls(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> c >= 0x80 && c < 0xA0);
  }

  /** Whether there are characters that ISO-8859-1 lacks. */
  boolean hasOwn(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> c > 0xFF);
  }
}
