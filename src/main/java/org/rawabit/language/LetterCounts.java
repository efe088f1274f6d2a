package org.rawabit.language;

/**
 * The letters of the beginning of a text by their scripts, and those by which languages of Arabic
 * script are told apart.
 *
 * <p>Letters that only one of them has are counted for it: ے ٹ for Urdu, ێ ڵ for Kurdish. Persian
 * has ی ک گ پ, which its neighbours have too. For Arabic speak ة أ إ and words that begin with ال.
 */
final class LetterCounts {
  /** Of this many letters, one at least must be a language's own. */
  private static final int ONE_IN = 25;

  private static final int ONE_ARABIC_IN = 40;

  /** Own letters of languages, in the order of {@link #LETTERS}. */
  private static final String[] LANGUAGES = {"ur", "ckb", "ps", "sd", "ug", "fa"};

  private static final String[] LETTERS = {
    "ےٹڈڑںہھۓۂ", "ێۆڵڕڤ", "ښځڅډړږټېۍګڼۀ", "ڪٿڀڄڃڻٽڊڌڏڙڳڱڦ", "ۈۋڭۇ", "یکگپچژ"
  };

  private static final byte[] OWNER = owners();

  private final int[] own = new int[LANGUAGES.length];
  private int arabic;
  private int latin;
  private int other;
  private int ofArabicAlone;

  private LetterCounts() {}

  private static byte[] owners() {
    byte[] owners = new byte[0x0700 - 0x0600];
    for (int i = 0; i < LETTERS.length; i++) {
      for (char c : LETTERS[i].toCharArray()) {
        owners[c - 0x0600] = (byte) (i + 1);
      }
    }
    return owners;
  }

  /** Counts in a part of a text. */
  static LetterCounts of(String text, int from, int to) {
    LetterCounts letters = new LetterCounts();
    boolean inWord = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter = letters.count(c);
      if (c == 'ا' && !inWord && i + 1 < to && text.charAt(i + 1) == 'ل') {
        letters.ofArabicAlone++;
      }
      inWord = letter;
    }
    return letters;
  }

  private boolean count(char c) {
    if (c < 0x80) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      latin += letter ? 1 : 0;
      return letter;
    }
    if (c >= 'ء' && c <= 'ي') {
      arabic++;
      ofArabicAlone += c == 'ة' || c == 'أ' || c == 'إ' ? 1 : 0;
      return true;
    }
    if (!Character.isLetter(c)) {
      return false;
    }
    if (c < 0x0250 || (c >= 0x1E00 && c < 0x1F00)) {
      latin++;
    } else if (isArabic(c)) {
      arabic++;
      if (c < 0x0700 && OWNER[c - 0x0600] > 0) {
        own[OWNER[c - 0x0600] - 1]++;
      }
    } else {
      other++;
    }
    return true;
  }

  private static boolean isArabic(char c) {
    return (c >= 0x0600 && c < 0x0700)
        || (c >= 0x0750 && c < 0x0780)
        || (c >= 0x08A0 && c < 0x0900)
        || (c >= 0xFB50 && c < 0xFE00)
        || (c >= 0xFE70 && c < 0xFF00);
  }

  int all() {
    return arabic + latin + other;
  }

  boolean isMostlyArabic() {
    return arabic > latin && arabic >= other;
  }

  boolean isMostlyLatin() {
    return latin >= arabic && latin >= other && latin > 0;
  }

  /** How many letters in a hundred are Arabic. */
  int percentArabic() {
    return all() == 0 ? 0 : 100 * arabic / all();
  }

  /** How many letters in a hundred are Latin. */
  int percentLatin() {
    return all() == 0 ? 0 : 100 * latin / all();
  }

  /** The language of Arabic script whose letters these are; {@code und} where they do not tell. */
  String language() {
    int best = LANGUAGES.length - 1;
    for (int i = 0; i < LANGUAGES.length - 1; i++) {
      boolean enough = own[i] * ONE_IN >= arabic && own[i] > 1;
      best = enough && (best == LANGUAGES.length - 1 || own[i] > own[best]) ? i : best;
    }
    boolean foreign = own[best] > 0 && own[best] * ONE_IN >= arabic;
    boolean arabicToo = ofArabicAlone > 0 && ofArabicAlone * ONE_ARABIC_IN >= arabic;
    if (foreign && (best < LANGUAGES.length - 1 || !arabicToo)) {
      return LANGUAGES[best];
    }
    return arabicToo ? "ar" : LanguageGuess.UNKNOWN;
  }
}
