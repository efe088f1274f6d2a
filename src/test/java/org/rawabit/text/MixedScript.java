package org.rawabit.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Random texts of the characters that meet in news, and of some that should not. */
abstract class MixedScript {
  private static final String[] PIECES = {
    "مصر", "ال", "للواء", "وبليبيا", "Haftar", "l'", "U.S.", "é", "e\u0301", "İ", "106", "3,5",
    "٣٫٥", " ", "  ", "\n", "\r\n", "\u2029", "\u0085", "\t", "\u00A0", ".", ". ", "!", "؟ ", "…",
    "،", "_", "#", "-", "’", "»", "\u200F", "\u200E", "\u200C", "\u200D", "\uFEFF", "ـ", "\u064E",
    "\u0000", "\u001B", "😀", "𐐀", "\uD83D", "\uDE00", "ﷺ", "ﻻ", "。", "\u06D4", "中文"
  };

  @Provide
  Arbitrary<String> mixed() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }
}
