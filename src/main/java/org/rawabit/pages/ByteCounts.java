package org.rawabit.pages;

/**
 * What the bytes of a text tell of its charset.
 *
 * @param beyondAscii letters beyond ASCII, where the text is UTF-8: sequences, and broken bytes
 * @param broken of these, bytes that are in no well-formed sequence
 * @param high bytes beyond ASCII
 * @param beside of these, those beside another
 */
record ByteCounts(int beyondAscii, int broken, int high, int beside) {

  static ByteCounts of(byte[] bytes) {
    int letters = 0;
    int broken = 0;
    int high = 0;
    int beside = 0;
    int i = 0;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      int length = sequence(bytes, i);
      // A sequence that the end of the page cuts off is not the charset's fault.
      broken += length == 1 && i + 4 <= bytes.length ? 1 : 0;
      letters++;
      for (int j = i; j < i + length; j++) {
        high++;
        boolean before = j > 0 && bytes[j - 1] < 0;
        boolean after = j + 1 < bytes.length && bytes[j + 1] < 0;
        beside += before || after ? 1 : 0;
      }
      i += length;
    }
    return new ByteCounts(letters, broken, high, beside);
  }

  /** Whether bytes beyond ASCII stand together, as in words of a script of their own. */
  boolean areWords() {
    return beside * 2L > high;
  }

  /** Bytes of the UTF-8 sequence that begins there; 1 where none does. */
  private static int sequence(byte[] bytes, int start) {
    int first = bytes[start] & 0xFF;
    int length = first >= 0xF0 && first <= 0xF4 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
    if (first > 0xF4 || start + length > bytes.length) {
      return 1;
    }
    for (int i = start + 1; i < start + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 1;
      }
    }
    return length;
  }
}
