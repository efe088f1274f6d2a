package org.rawabit.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ar | التقى رئيس مجلس النواب الليبي عقيلة صالح في القاهرة
          ar | قال Haftar إن الجيش الوطني سيواصل
          fa | رئیس جمهور ایران گفت که مذاکرات ادامه دارد
          ur | وزیر اعظم نے کہا ہے کہ یہ ملک کے لیے ضروری ہے
          en | The head of the army met the president of Egypt in Cairo
          fr | Le chef de l'armée a rencontré le président dans la capitale pour une visite
          und | Путин встретился с Хафтаром
          und | Haftar Sarraj Tripoli Benghazi
          und | 2020 12 31
          und | ''
          """)
  void isGuessedByLettersAndSmallWords(String language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"ar,ar", "AR-eg,ar", "en_US,en", "fra,fr", " ara ,ar", "de,de", "ckb,ckb"})
  void isWhatTheRecordSays(String field, String language) {
    assertThat(LanguageCode.of(field)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Arabic", "und", "x", "العربية", "12"})
  void isNotWhatIsNoCode(String field) {
    assertThat(LanguageCode.of(field)).isEmpty();
  }
}
