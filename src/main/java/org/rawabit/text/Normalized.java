package org.rawabit.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A word in the one spelling under which its variants meet, with the way back to the printed word.
 *
 * <ul>
 *   <li>diacritics, tatweel, bidi marks, joiners and other invisible characters are dropped
 *   <li>أ إ آ ٱ become ا, ؤ becomes و, ى and ئ become ي, ة becomes ه
 *   <li>Persian and Urdu forms of the same letters (ی ک ہ ھ ە) become the Arabic ones
 *   <li>presentation forms and ligatures (ﻻ, ﷲ) are unfolded
 *   <li>Latin, Greek and Cyrillic letters lose their case and accents; æ, œ, ß and ı are spelled
 *       out
 *   <li>digits of any script become 0–9
 * </ul>
 *
 * <p>Normalizing twice changes nothing more.
 */
public final class Normalized {
  private final String text;
  private final int[] source;

  private Normalized(String text, int[] source) {
    this.text = text;
    this.source = source;
  }

  /** The normalized word. */
  public String text() {
    return text;
  }

  /** Where in the printed word the character {@code index} of the normalized one comes from. */
  public int source(int index) {
    return source[index];
  }

  /** Normalizes a word. */
  public static Normalized of(String printed) {
    StringBuilder out = new StringBuilder(printed.length());
    int[] source = new int[printed.length() + 4];
    for (int i = 0; i < printed.length(); ) {
      int codePoint = printed.codePointAt(i);
      int before = out.length();
      append(codePoint, out);
      if (out.length() > source.length) {
        source = Arrays.copyOf(source, out.length() * 2);
      }
      Arrays.fill(source, before, out.length(), i);
      i += Character.charCount(codePoint);
    }
    return new Normalized(out.toString(), Arrays.copyOf(source, out.length()));
  }

  private static void append(int c, StringBuilder out) {
    if (c < 0x80) {
      out.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
      return;
    }
    int letter = arabic(c);
    if (letter != 0) {
      out.append((char) letter);
    } else if (Character.isDigit(c)) {
      out.append((char) ('0' + Character.digit(c, 10)));
    } else if (!isInvisible(c)) {
      appendOther(c, out);
    }
  }

  /** The Arabic letter a character stands for, or 0 where this rule has nothing to say. */
  private static int arabic(int c) {
    return switch (c) {
      case Letters.ALEF_MADDA,
          Letters.ALEF_HAMZA_ABOVE,
          Letters.ALEF_HAMZA_BELOW,
          Letters.ALEF_WASLA ->
          Letters.ALEF;
      case Letters.WAW_HAMZA -> Letters.WAW;
      case Letters.YEH_HAMZA, Letters.ALEF_MAKSURA, Letters.FARSI_YEH -> Letters.YEH;
      case Letters.TEH_MARBUTA, Letters.HEH_DOACHASHMEE, Letters.HEH_GOAL, Letters.AE ->
          Letters.HEH;
      case Letters.KEHEH -> Letters.KAF;
      default -> c >= Letters.HAMZA && c <= Letters.YEH && c != Letters.TATWEEL ? c : 0;
    };
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> c == Letters.TATWEEL;
    };
  }

  private static void appendOther(int c, StringBuilder out) {
    switch (c) {
      case 'æ', 'Æ' -> out.append("ae");
      case 'œ', 'Œ' -> out.append("oe");
      case 'ß', 'ẞ' -> out.append("ss");
      case 'ı' -> out.append('i');
      default -> {
        if (hasCompatibilityForm(c)) {
          String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
          if (parts.codePointAt(0) != c || parts.codePointCount(0, parts.length()) > 1) {
            parts.codePoints().forEach(part -> append(part, out));
            return;
          }
        }
        out.appendCodePoint(Character.toLowerCase(c));
      }
    }
  }

  /** Latin to Cyrillic with their extensions, Arabic presentation forms, full-width forms. */
  private static boolean hasCompatibilityForm(int c) {
    return c < 0x0600 || (c >= 0x1E00 && c <= 0x2FFF) || (c >= 0xFB00 && c <= 0xFFEF);
  }
}
