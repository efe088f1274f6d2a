package org.rawabit.stages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A key that texts share when they differ in white space alone: SHA-256, its first 20 hex digits.
 */
final class TextKey {
  private static final int BYTES = 10;

  private final MessageDigest digest;
  private final StringBuilder folded = new StringBuilder();

  TextKey() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String of(String text) {
    folded.setLength(0);
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean here = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!here) {
        folded.append(c);
      } else if (!blank) {
        folded.append(' ');
      }
      blank = here;
    }
    if (blank && folded.length() > 0) {
      folded.setLength(folded.length() - 1);
    }
    byte[] hash = digest.digest(folded.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }
}
