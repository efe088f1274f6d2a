package org.rawabit.decoding;

/** Half characters, which UTF-8 files cannot keep. */
public final class Surrogates {
  private Surrogates() {}

  /** Where the first surrogate without its other half stands, or -1. */
  public static int unpaired(CharSequence text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        i++;
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!pair) {
        return i;
      }
      i += 2;
    }
    return -1;
  }
}
