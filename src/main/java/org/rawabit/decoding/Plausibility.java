package org.rawabit.decoding;

/**
 * Whether a text could have been written by somebody: letters stand in words of one script, with
 * capitals at their beginnings; there are no control characters and no signs inside of words.
 */
final class Plausibility {
  /** Of this many letters, one may be beyond ASCII in a text of Latin letters. */
  private static final int ACCENTS = 3;

  /** Of this many words, one may be no word. */
  private static final int WORDS = 200;

  private static final String NOT_BESIDE_LETTERS = "¤¦¨´¸¼½¾";
  private static final String NOT_ALONE = "ŠšŽžŒœŸƒ";

  private final String text;
  private int latin;
  private int accented;
  private int words;
  private int bad;

  Plausibility(String text) {
    this.text = text;
  }

  boolean isText() {
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && isWordPart(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        words++;
        bad += isWord(i, end) ? 0 : 1;
      } else if (isControl(text.charAt(i))) {
        return false;
      }
      i = Math.max(end, i + 1);
    }
    return bad * WORDS <= words && accented * ACCENTS <= latin;
  }

  private static boolean isControl(char c) {
    return (c >= 0x7F && c < 0xA0) || c == '\uFFFD';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || isArabicMark(c) || NOT_BESIDE_LETTERS.indexOf(c) >= 0;
  }

  private static boolean isArabicMark(char c) {
    return c >= 0x064B && c <= 0x0652;
  }

  private boolean isWord(int start, int end) {
    boolean arabic = false;
    boolean other = false;
    boolean capitalInside = false;
    boolean sign = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      sign |= NOT_BESIDE_LETTERS.indexOf(c) >= 0;
      if (c >= 0x0600) {
        arabic |= c < 0x0700;
        continue;
      }
      other = true;
      latin++;
      accented += c >= 0x80 ? 1 : 0;
      capitalInside |=
          c >= 0x80
              && i > start
              && Character.isUpperCase(c)
              && Character.isLowerCase(text.charAt(i - 1));
    }
    boolean alone = end - start == 1 && NOT_ALONE.indexOf(text.charAt(start)) >= 0;
    return !(arabic && other) && !capitalInside && !alone && !(sign && end - start > 1);
  }
}
