package org.rawabit.stages;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A key that texts share when they differ in white space alone: MurmurHash3 of 128 bits (Appleby
 * 2011) of the text with its white space folded.
 *
 * <p>It tells texts of one output apart ({@code signatures.text_key}) and promises nothing more, so
 * it need not be a cryptographic hash, which would cost as much as the tokenizer.
 */
final class TextKey {
  private final StringBuilder folded = new StringBuilder();

  String of(String text) {
    folded.setLength(0);
    int word = -1;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = isBlank(text.charAt(i));
      if (blank && word >= 0) {
        append(text, word, i);
        word = -1;
      } else if (!blank && word < 0) {
        word = i;
      }
    }
    if (word >= 0) {
      append(text, word, text.length());
    }
    long[] hash = MurmurHash3.hash128x64(folded.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits(hash[0]) + HexFormat.of().toHexDigits(hash[1]);
  }

  private void append(String text, int start, int end) {
    if (folded.length() > 0) {
      folded.append(' ');
    }
    folded.append(text, start, end);
  }

  private static boolean isBlank(char c) {
    // Letters of Latin to Arabic, nearly all of a text, need no look into tables.
    boolean plain = c > ' ' && c < '\u1680' && c != '\u0085' && c != '\u00A0';
    return !plain && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
