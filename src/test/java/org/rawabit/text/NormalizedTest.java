package org.rawabit.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormalizedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أحمد     | احمد   | hamza above alef
          إيران    | ايران  | hamza below alef
          آسيا     | اسيا   | madda
          ٱلله     | الله   | wasla
          مؤتمر    | موتمر  | hamza on waw
          رئيس     | رييس   | hamza on yeh
          مستشفى   | مستشفي | alef maksura
          حكومة    | حكومه  | teh marbuta
          لواء     | لواء   | hamza alone stays
          ایران    | ايران  | Farsi yeh
          کابل     | كابل   | keheh
          ہند      | هند    | heh goal
          ھند      | هند    | heh doachashmee
          مە       | مه     | ae
          ﻻ        | لا     | lam-alef ligature
          ﷲ        | الله   | Allah ligature
          ﻣﺼﺮ      | مصر    | presentation forms
          """)
  void givesOneSpellingToVariantsOfArabicLetters(String printed, String text, String rule) {
    assertThat(Normalized.of(printed).text()).as(rule).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          مُحَمَّد     | محمد  | harakat and shadda
          كتابًا     | كتابا | tanween
          رحمٰن     | رحمن  | superscript alef
          مصـــــر  | مصر   | tatweel
          م\u200Cصر | مصر   | zero-width non-joiner
          مص\u200Dر | مصر   | zero-width joiner
          \u200Fمصر | مصر   | right-to-left mark
          مصر\u200E | مصر   | left-to-right mark
          \u202Bمصر\u202C | مصر | embedding
          \uFEFFمصر | مصر   | byte order mark
          Cai\u00ADro | cairo | soft hyphen
          """)
  void dropsWhatIsNotSeenOrNotWritten(String printed, String text, String rule) {
    assertThat(Normalized.of(printed).text()).as(rule).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CAIRO     | cairo     | capitals
          Égypte    | egypte    | accent, composed
          E\u0301gypte | egypte | accent, decomposed
          Türkiye   | turkiye   | diaeresis
          İstanbul  | istanbul  | dotted capital i
          ılıca     | ilica     | dotless i
          œuvre     | oeuvre    | oe
          Ægypt     | aegypt    | ae
          Ǽon       | aeon      | ae with an accent
          Straße    | strasse   | sharp s
          STRAẞE    | strasse   | capital sharp s
          ﬁn        | fin       | Latin ligature
          Ｎａｔｏ  | nato      | full width
          Москва    | москва    | Cyrillic
          Άθήνα     | αθηνα     | Greek
          """)
  void takesCaseAndAccentsFromLetters(String printed, String text, String rule) {
    assertThat(Normalized.of(printed).text()).as(rule).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"٢٠٢٠,2020", "۲۰۲۰,2020", "２０,20", "२०,20", "1948,1948"})
  void writesDigitsAsAscii(String printed, String text) {
    assertThat(Normalized.of(printed).text()).isEqualTo(text);
  }

  @Test
  void knowsWhereALetterCameFromWhenMarksAreDropped() {
    Normalized word = Normalized.of("بِمِصر");
    assertThat(word.text()).isEqualTo("بمصر");
    assertThat(word.source(1)).isEqualTo(2);
    assertThat(word.source(2)).isEqualTo(4);
  }

  @Test
  void givesAllLettersOfALigatureItsPlace() {
    Normalized word = Normalized.of("بﷲ");
    assertThat(word.text()).isEqualTo("بالله");
    assertThat(word.source(1)).isEqualTo(1);
    assertThat(word.source(4)).isEqualTo(1);
  }

  @Test
  void growsForWordsOfLigaturesAlone() {
    assertThat(Normalized.of("ﷺ".repeat(50)).text()).startsWith("صلي الله").hasSizeGreaterThan(500);
  }

  @Property
  void changesNothingMoreTheSecondTime(@ForAll String printed) {
    String once = Normalized.of(printed).text();
    assertThat(Normalized.of(once).text()).isEqualTo(once);
  }

  @Property
  void leadsBackToThePrintedWordInOrder(@ForAll String printed) {
    Normalized word = Normalized.of(printed);
    int before = 0;
    for (int i = 0; i < word.text().length(); i++) {
      assertThat(word.source(i)).isBetween(before, printed.length() - 1);
      before = word.source(i);
    }
  }

  @Property
  void leavesNoCapitalAndNoMarkOfArabic(@ForAll String printed) {
    assertThat(Normalized.of(printed).text()).doesNotContainPattern("[A-Z\\u064B-\\u0652\\u0640]");
  }
}
