package org.rawabit.decoding;

/**
 * Characters that are the bytes of UTF-8 in another encoding, one behind the other.
 *
 * @param text around them
 * @param meant the characters of UTF-8
 * @param arabic whether the other encoding has Arabic letters: then pairs of characters such as ط»
 *     are found in good text too
 */
record MojibakeRun(String text, int start, int end, String meant, boolean arabic) {
  private static final int FEWEST_ARABIC = 3;
  private static final int FEWEST_LETTERS = 2;

  private static final char NO_BREAK_SPACE = '\u00A0';

  /** What stands behind a capital letter that is the end of a word. */
  private static final String AFTER_WORDS = "»”’…–—\u00A0›“‘•®™°²³«¿¡،؛؟‰‡†";

  /** What stands behind any letter of good Arabic text: ط، ظ، ع, also where no space follows. */
  private static final String AFTER_ARABIC_LETTERS = "،؛؟»«”“’‘›…–—•\u00A0";

  /**
   * Whether it is certain that the run is no text as it stands.
   *
   * @param inBadText whether others of the same text are
   */
  boolean isCertain(boolean inBadText) {
    int arabicLetters = 0;
    int latin = 0;
    int otherLetters = 0;
    for (int i = 0; i < meant.length(); ) {
      int c = meant.codePointAt(i);
      if (isArabic(c)) {
        arabicLetters += Character.isLetter(c) ? 1 : 0;
      } else if (isLatin(c)) {
        latin++;
      } else if (c >= 0x0370 && c < 0x0600 && Character.isLetter(c)) {
        otherLetters++;
      } else if (!isSign(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    if (arabicLetters + otherLetters > 0) {
      return latin == 0 && isInOtherLetters(arabicLetters, otherLetters, inBadText);
    }
    return arabic ? isLatinAmongArabic(latin, inBadText) : isInLatinLetters();
  }

  private boolean isInOtherLetters(int arabicLetters, int otherLetters, boolean inBadText) {
    if (isLatin(before()) || isLatin(after()) || !(inBadText || arabic || hasForeignSign())) {
      return false;
    }
    if (inBadText && arabicLetters > 0) {
      return !isArabic(before()) && !isArabic(after());
    }
    return arabic
        ? arabicLetters >= FEWEST_ARABIC && hasSignsAmongLetters()
        : arabicLetters >= FEWEST_LETTERS || otherLetters >= FEWEST_ARABIC;
  }

  /** أ© for é in text that is Arabic, where a word of it is Latin. */
  private boolean isLatinAmongArabic(int latin, boolean inBadText) {
    if (latin == 0) {
      return inBadText;
    }
    boolean alone = !isArabic(before()) && !isArabic(after());
    return alone && (isLatin(before()) || isLatin(after()));
  }

  private boolean isInLatinLetters() {
    if (meant.codePointCount(0, meant.length()) > 1 || meant.codePointAt(0) > 0xFFFF) {
      return text.charAt(start) == 'Ã' || text.charAt(start) == 'Â' || hasForeignSign();
    }
    if (meant.charAt(0) < 0xA0) {
      return false;
    }
    boolean endOfWord = AFTER_WORDS.indexOf(text.charAt(end - 1)) >= 0;
    if (!endOfWord || text.startsWith("â€", start)) {
      return true;
    }
    if (end - start > 2) {
      return text.charAt(end - 1) != NO_BREAK_SPACE && isLatin(after());
    }
    char lead = text.charAt(start);
    boolean noWord = (lead == 'Ã' || lead == 'Â') && !Character.isLetter(before());
    boolean insideWord =
        Character.isLowerCase(before())
            || (isLatin(after()) && text.charAt(end - 1) != NO_BREAK_SPACE);
    return !Character.isUpperCase(before()) && (noWord || insideWord);
  }

  /** Whether something is there that is no list of Arabic letters with its commas and spaces. */
  private boolean hasSignsAmongLetters() {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isArabic(c) && AFTER_ARABIC_LETTERS.indexOf(c) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is there that stands behind no word and is no letter. */
  private boolean hasForeignSign() {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) && AFTER_WORDS.indexOf(c) < 0) {
        return true;
      }
    }
    return false;
  }

  private char before() {
    return start == 0 ? ' ' : text.charAt(start - 1);
  }

  private char after() {
    return end == text.length() ? ' ' : text.charAt(end);
  }

  private static boolean isArabic(int c) {
    return (c >= 0x0600 && c < 0x0700)
        || (c >= 0xFB50 && c < 0xFE00)
        || (c >= 0xFE70 && c < 0xFEFF);
  }

  /** Latin letters of European languages, Turkish and Vietnamese. */
  static boolean isLatin(int c) {
    return (c < 0x80 && Character.isLetter(c))
        || (c >= 0xC0 && c < 0x0180)
        || c == 0x01A0
        || c == 0x01A1
        || c == 0x01AF
        || c == 0x01B0
        || (c >= 0x0218 && c < 0x021C)
        || (c >= 0x1E00 && c < 0x1F00);
  }

  /** Punctuation, signs, emoji, and the control characters that mojibake of mojibake has. */
  private static boolean isSign(int c) {
    return (c >= 0x80 && c < 0xC0)
        || (c >= 0x2000 && c < 0x2070)
        || c == 0x20AC
        || (c >= 0x2100 && c < 0x2800)
        || (c >= 0xFE00 && c < 0xFE10)
        || c == 0xFEFF
        || (c >= 0x1F000 && c < 0x1FB00);
  }
}
