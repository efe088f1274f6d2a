package org.rawabit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.text.FormIndex;
import org.rawabit.text.TextAnalyzer;

final class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ar | التقى رئيس مجلس النواب الليبي عقيلة صالح في القاهرة
          ar | قال Haftar إن الجيش الوطني سيواصل
          fa | رئیس جمهور ایران گفت که مذاکرات ادامه دارد
          fa | وزير خارجه گفت كه ايران پاسخ داد
          fa | حسن روحانی رئیس جمهور ایران
          ar | السيسي یستقبل القائد فی القاهرة
          ar | السيسي يستقبل حفتر
          ar | محمد بن سلمان يزور تونس
          ur | وزیر اعظم نے کہا ہے کہ یہ ملک کے لیے ضروری ہے
          ur | پاکستان میں سیلاب سے تباہی
          ckb | سەرۆکی هەرێمی کوردستان لە هەولێر پێشوازی کرد
          ps | د افغانستان ولسمشر په کابل کې وویل چې سوله ښه ده
          sd | سنڌ جي وڏي وزير ڪراچي ۾ چيو ته پاڻي گهٽ آهي
          ug | شىنجاڭ ئۇيغۇر ئاپتونوم رايونى بۈگۈن خەۋەر بەردى
          tr | Cumhurbaşkanı Erdoğan Libya Başbakanı ile İstanbul'da bir araya geldi
          de | Der Präsident ist gestern zu Gesprächen nach Kairo gereist
          es | El presidente viajó ayer a El Cairo para reunirse con el ministro
          it | Il presidente è arrivato ieri al Cairo per incontrare il ministro
          so | Madaxweynaha Soomaaliya ayaa maanta la kulmay ra'iisul wasaaraha dalka oo ay ka wada hadleen xaaladda amniga iyo arrimaha doorashooyinka ee sanadkan ka dhacaya magaalada Muqdisho
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

  private static final String ARABIC =
      "التقى رئيس مجلس النواب الليبي عقيلة صالح في القاهرة وزير الخارجية المصري";
  private static final String PERSIAN =
      "رئیس جمهور ایران گفت که مذاکرات با کشورهای دیگر ادامه دارد و خواهد داشت";
  private static final String ENGLISH =
      "The speaker of the parliament met the foreign minister of Egypt in Cairo on Monday.";
  private static final String FRENCH =
      "Le président du parlement a rencontré le ministre des affaires étrangères de l'Égypte.";

  @ParameterizedTest
  @CsvSource({"en,ar,text", "fr_FR,ar,text", "fa,fa,record", "he,he,record", ",ar,text"})
  void isNotBelievedInOtherLetters(String field, String language, String origin) {
    assertThat(Languages.of(field, ARABIC)).isEqualTo(new Languages(language, origin, null));
  }

  @Test
  void isNotBelievedToBeArabicInLatinLetters() {
    assertThat(Languages.of("ar", ENGLISH)).isEqualTo(new Languages("en", "text", null));
    assertThat(Languages.of("ar", "Haftar")).isEqualTo(new Languages("ar", "record", null));
  }

  @Test
  void ofParagraphsIsToldWhereTheyDiffer() {
    String text =
        "عنوان\n\n" + ARABIC + "\n\n" + PERSIAN + "\n" + ENGLISH + "\n\n***\n2020\nHaftar";
    assertThat(Languages.of("ar", text).paragraphs())
        .containsExactly("und", "ar", "fa", "en", "und", "und", "und");
  }

  @Test
  void ofParagraphsInLatinLettersIsToldWhereTheyAreLong() {
    String english = ENGLISH.repeat(4);
    String french = FRENCH.repeat(4);
    assertThat(Languages.of(null, english + "\n" + french + "\n" + french).paragraphs())
        .containsExactly("en", "fr", "fr");
    assertThat(Languages.of(null, english + "\n" + english).paragraphs()).isNull();
  }

  @Test
  void ofParagraphsIsNotToldWhereThereIsOne() {
    assertThat(
            Languages.of("ar", ARABIC + "\n" + ARABIC + "\nReuters\nhttp://a.b/c?d").paragraphs())
        .isNull();
  }

  @Test
  void ofParagraphsIsAsLongAsThoseOfTheAnalyzer() {
    String text = "<p>" + ARABIC + "</p><p>" + ENGLISH + "<br>\u2028</p>\r\n &nbsp;\n" + PERSIAN;
    int paragraphs =
        new TextAnalyzer(FormIndex.EMPTY).read(text, "ar").sentences().paragraphCount();
    assertThat(Languages.of("ar", text).paragraphs())
        .hasSize(paragraphs)
        .containsExactly("ar", "en", "fa");
  }

  @Test
  void doesNotDependOnOrderOrThread() {
    List<String> texts =
        List.of(ARABIC, PERSIAN, ENGLISH, FRENCH, "Tripoli Misrata Sirte Derna", "محمد بن سلمان");
    List<String> first = texts.stream().map(LanguageGuess::of).toList();
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, 600).mapToObj(i -> i % texts.size()).toList());
    Collections.shuffle(order, new Random(1));
    assertThat(
            order.parallelStream()
                .allMatch(i -> LanguageGuess.of(texts.get(i)).equals(first.get(i))))
        .isTrue();
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
