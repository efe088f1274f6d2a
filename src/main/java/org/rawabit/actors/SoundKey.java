package org.rawabit.actors;

/**
 * Keys under which the transliterations of one name meet: Dbeibah, Dbeibeh and Dabaiba; Haftar and
 * Hifter; غوتيريش, جوتيريش and غوتيرش.
 *
 * <p>Only full names of persons are recognized by such keys, every word of them, and names of
 * bodies of one long word in Latin letters; {@link UnlikeSpelling} looks at the letters then. So a
 * key may be coarse.
 */
final class SoundKey {
  /** Begins every key: no word of a text is spelled so. */
  private static final char MARK = '~';

  private SoundKey() {}

  /**
   * The key of a normalized word in Latin letters: consonants in the classes that transliteration
   * confuses, without vowels but a first one, w, v, doubling, and the h of an ending.
   */
  static void latin(String word, KeyBuffer key) {
    key.clear().append(MARK);
    char last = 0;
    for (int i = 0; i < word.length(); i++) {
      char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
      char c = word.charAt(i);
      char sound =
          switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', '\'', '\u2019', '`' -> 0;
            case 'k', 'q' -> next == 'h' ? 'x' : 'k';
            case 'c' -> next == 'h' ? 's' : next == 'e' || next == 'i' ? 's' : 'k';
            case 'g', 'j' -> 'g';
            case 'd' -> next == 'j' ? 'g' : 'd';
            case 's' -> 's';
            case 'z' -> 'z';
            case 'w', 'v' -> 0;
            case 'p' -> next == 'h' ? 'f' : 'b';
            case 'h' -> isDigraph(word, i) || i + 1 == word.length() ? 0 : 'h';
            default -> c;
          };
      if (c == 'd' && next == 'j') {
        i++;
      }
      if (sound != 0 && (sound != last || isVowel(word.charAt(i - 1)))) {
        key.append(sound);
      }
      last = sound == 0 ? last : sound;
    }
    if (initialVowel(word)) {
      key.insertSecond('a');
    }
  }

  private static boolean initialVowel(String word) {
    return !word.isEmpty() && isVowel(word.charAt(0));
  }

  private static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0;
  }

  private static boolean isDigraph(String word, int h) {
    return h > 0 && "kcgsdtpz".indexOf(word.charAt(h - 1)) >= 0;
  }

  /**
   * The key of a normalized word in Arabic letters, for names from other languages: without long
   * vowels, and with the letters by which one foreign sound is written in one class.
   */
  static void foreignArabic(String word, KeyBuffer key) {
    key.clear().append(MARK);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char sound =
          switch (c) {
            case 'ا', 'و', 'ي', 'ء', 'ه', 'ع' -> i == 0 ? (c == 'و' ? 'و' : 'ا') : 0;
            default -> foreign(c);
          };
      if (sound != 0 && (key.length() == 1 || key.charAt(key.length() - 1) != sound)) {
        key.append(sound);
      }
    }
  }

  /** Whether two letters write one sound, of Arabic or another language. */
  static boolean sameSound(char a, char b) {
    return a == b || foreign(a) == foreign(b) || (latinVowel(a) && latinVowel(b));
  }

  private static boolean latinVowel(char c) {
    return isVowel(c) || c == 'w';
  }

  private static char foreign(char c) {
    return switch (c) {
      case 'غ', 'ج', 'ك', 'ق', 'گ', 'چ' -> 'غ';
      case 'ف', 'ڤ' -> 'ف';
      case 'ب', 'پ' -> 'ب';
      case 'ت', 'ط', 'ث' -> 'ت';
      case 'س', 'ص', 'ز' -> 'س';
      case 'د', 'ذ', 'ض', 'ظ' -> 'د';
      default -> c;
    };
  }

  /**
   * The key of a normalized Arabic name: what is misspelled by ear alone, emphatic consonants, غ
   * for ق and the ending in ا or ه.
   */
  static void nativeArabic(String word, KeyBuffer key) {
    key.clear().append(MARK).append(MARK);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char sound =
          switch (c) {
            case 'ض', 'ظ' -> 'ض';
            case 'ث' -> 'ت';
            case 'ذ' -> 'د';
            case 'غ' -> 'ق';
            case 'ء' -> 0;
            case 'ه', 'ا' -> i + 1 == word.length() ? 'ا' : c;
            default -> c;
          };
      if (sound != 0 && key.charAt(key.length() - 1) != sound) {
        key.append(sound);
      }
    }
  }
}
