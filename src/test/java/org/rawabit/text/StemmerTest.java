package org.rawabit.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StemmerTest {
  private final Tokens tokens = new Tokens(FormIndex.EMPTY);

  @ParameterizedTest
  @CsvSource({
    "الحكومة,حكوم",
    "حكومة,حكوم",
    "والحكومة,حكوم",
    "للحكومة,حكوم",
    "بالحكومة,حكوم",
    "الانتخابات,انتخاب",
    "انتخاب,انتخاب",
    "ليبيون,ليب",
    "مُفاوَضات,مفاوض"
  })
  void givesOneTermToTheFormsOfAnArabicWord(String printed, String term) {
    assertThat(term(printed, "ar")).isEqualTo(term);
  }

  @ParameterizedTest
  @CsvSource({
    "en,elections,elect",
    "en,negotiating,negoti",
    "en,negotiations,negoti",
    "en,militias,militia",
    "fr,élections,election",
    "fr,militaires,militair",
    "fr,négociations,negoci",
    "ar,elections,elect",
    "und,elections,elect"
  })
  void stemsLatinWordsByTheLanguageOfTheArticle(String language, String printed, String term) {
    assertThat(term(printed, language)).isEqualTo(term);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "في", "وفي", "من", "ومن", "على", "وعلى", "إلى", "قال", "وقال", "فقال", "أن", "التي"
      })
  void takesNoStopWordsOfArabic(String printed) {
    assertThat(term(printed, "ar")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "en,the", "en,The", "en,and", "fr,le", "fr,LES", "fr,dans", "en,s", "fr,l", "en,said"
  })
  void takesNoStopWordsOfEnglishAndFrench(String language, String printed) {
    assertThat(term(printed, language)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020", "٢٠٢٠", "3,5", "7", "۱۲"})
  void takesNoNumbers(String printed) {
    assertThat(term(printed, "ar")).isNull();
    assertThat(term(printed, "fr")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"Россия,россия", "Ελλάδα,ελλαδα"})
  void leavesWordsOfOtherScriptsWhole(String printed, String term) {
    assertThat(term(printed, "en")).isEqualTo(term);
  }

  @Property
  void givesTermsOfTwoLettersOrMoreOnAnyCharacters(@ForAll String text) {
    tokens.read(text);
    for (int i = 0; i < tokens.count(); i++) {
      for (String language : new String[] {"ar", "en", "fr"}) {
        String term = tokens.form(i).term(language);
        assertThat(term == null || term.length() >= 2).as(text).isTrue();
      }
    }
  }

  private @Nullable String term(String printed, String language) {
    tokens.read(printed);
    assertThat(tokens.count()).isEqualTo(1);
    return tokens.form(0).term(language);
  }
}
