package org.rawabit.query;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * The columns a character takes in a terminal: 0 for marks and invisible characters, 2 for wide
 * East Asian characters and emoji, 1 for others.
 */
final class DisplayWidth {
  /** No character before it is wide. */
  private static final int FIRST_WIDE = 0x1100;

  private static final int SOFT_HYPHEN = 0xAD;

  private DisplayWidth() {}

  static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      case Character.FORMAT -> isVisibleFormat(c) ? 1 : 0;
      // ICU is only asked, and loaded, where it can matter.
      default -> c >= FIRST_WIDE && isWide(c) ? 2 : 1;
    };
  }

  /** The soft hyphen, and the Arabic signs that enclose digits, as the end of a verse does. */
  private static boolean isVisibleFormat(int c) {
    return c == SOFT_HYPHEN
        || Character.getDirectionality(c) == Character.DIRECTIONALITY_ARABIC_NUMBER;
  }

  private static boolean isWide(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }
}
