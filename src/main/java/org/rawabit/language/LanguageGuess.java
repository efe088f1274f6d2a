package org.rawabit.language;

/**
 * The language of a text, by its letters and its most frequent words.
 *
 * <p>Most letters Arabic: {@code ar}, but {@code fa} or {@code ur} where letters that Arabic lacks
 * are frequent. Most letters Latin: {@code en} or {@code fr}, see {@link FunctionWords}. Else
 * {@code und}. Only the first 2,000 characters are looked at.
 */
public final class LanguageGuess {
  public static final String UNKNOWN = "und";

  private static final int LOOKED_AT = 2000;

  /** Of this many Arabic letters, one at least must be foreign to Arabic in a Persian text. */
  private static final int ONE_IN = 25;

  private int arabic;
  private int persianOrUrdu;
  private int urdu;
  private int latin;
  private int other;

  private LanguageGuess() {}

  public static String of(String text) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    LanguageGuess letters = new LanguageGuess();
    for (int i = 0; i < start.length(); i++) {
      letters.count(start.charAt(i));
    }
    if (letters.other > letters.arabic && letters.other > letters.latin) {
      return UNKNOWN;
    }
    return letters.arabic > letters.latin ? letters.inArabicLetters() : FunctionWords.of(start);
  }

  private void count(char c) {
    if (c >= 'ء' && c <= 'ي') {
      arabic++;
      return;
    }
    if (!Character.isLetter(c)) {
      return;
    }
    if (c < 0x0250 || (c >= 0x1E00 && c < 0x1F00)) {
      latin++;
    } else if (isArabic(c)) {
      arabic++;
      countForeign(c);
    } else {
      other++;
    }
  }

  private static boolean isArabic(char c) {
    return (c >= 0x0600 && c < 0x0700)
        || (c >= 0x0750 && c < 0x0780)
        || (c >= 0x08A0 && c < 0x0900)
        || (c >= 0xFB50 && c < 0xFE00)
        || (c >= 0xFE70 && c < 0xFF00);
  }

  private void countForeign(char c) {
    switch (c) {
      case 'پ', 'چ', 'ژ', 'گ', 'ک', 'ی' -> persianOrUrdu++;
      case 'ے', 'ٹ', 'ڈ', 'ڑ', 'ں', 'ہ', 'ھ' -> {
        persianOrUrdu++;
        urdu++;
      }
      default -> {
        // a letter of Arabic, or too rare to tell
      }
    }
  }

  private String inArabicLetters() {
    if (persianOrUrdu * ONE_IN < arabic) {
      return "ar";
    }
    return urdu * ONE_IN < arabic ? "fa" : "ur";
  }
}
