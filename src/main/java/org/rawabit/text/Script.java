package org.rawabit.text;

import org.jspecify.annotations.Nullable;

/** The writing of a word, as far as the program treats them differently. */
public enum Script {
  ARABIC,
  LATIN,
  DIGITS,
  OTHER;

  /** The script of a letter or digit; null for what belongs to any script (marks, joiners). */
  static @Nullable Script of(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint >= '0' && codePoint <= '9'
          ? DIGITS
          : Character.isLetter(codePoint) ? LATIN : null;
    }
    if (Character.isDigit(codePoint)) {
      return DIGITS;
    }
    if (codePoint == Letters.TATWEEL || !Character.isLetter(codePoint)) {
      return null;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case ARABIC -> ARABIC;
      case LATIN -> LATIN;
      default -> OTHER;
    };
  }
}
