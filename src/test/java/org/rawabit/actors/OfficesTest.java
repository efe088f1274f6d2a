package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OfficesTest {
  @Test
  void ofAStateAreCalledInSeveralWaysInArabic() {
    assertThat(titles("ar", "الرئيس التونسي").full()).containsExactly("رئيس الجمهورية التونسية");
    assertThat(titles("ar", "رئيس الجمهورية التونسية").full()).containsExactly("الرئيس التونسي");
    assertThat(titles("ar", "وزير الخارجية المصري").full())
        .containsExactly("وزير الشؤون الخارجية المصري");
    assertThat(titles("ar", "رئيس الوزراء الليبي").full())
        .containsExactly("رئيس الحكومة الليبية", "رئيس مجلس الوزراء الليبي", "الوزير الأول الليبي");
  }

  @Test
  void standWithoutTheirStateWhereTheyAreMoreThanAWord() {
    assertThat(titles("ar", "الرئيس التونسي").bare()).containsExactly("رئيس الجمهورية");
    assertThat(titles("ar", "وزير الدفاع الجزائري").bare())
        .containsExactly("وزير الدفاع", "وزير الدفاع الوطني");
    assertThat(titles("en", "Tunisian president").bare()).containsExactly("head of state");
    assertThat(titles("fr", "président tunisien").bare())
        .containsExactly("président de la République", "chef de l'État");
  }

  @Test
  void ofAStateHaveTheAdjectiveBeforeThemInEnglish() {
    assertThat(titles("en", "Egyptian foreign minister").full())
        .containsExactly("Egyptian minister of foreign affairs");
    assertThat(titles("en", "Libyan prime minister").full())
        .containsExactly("Libyan head of government");
  }

  @Test
  void areNotPutTogetherWithAnAdjectiveInFrench() {
    assertThat(titles("fr", "premier ministre libyen").full()).isEmpty();
    assertThat(titles("fr", "premier ministre libyen").bare())
        .containsExactly("premier ministre", "chef du gouvernement");
  }

  @Test
  void thatNoRuleKnowsStandWithoutTheirState() {
    Offices.Titles titles = titles("ar", "وزير التعليم العالي المصري");
    assertThat(titles.full()).isEmpty();
    assertThat(titles.bare()).containsExactly("وزير التعليم العالي");
  }

  @Test
  void haveNoFurtherTitlesWithoutAnAdjectiveOfAState() {
    for (String title : Set.of("قائد الجيش", "الرئيس", "رئيس الجمهورية", "مصري")) {
      assertThat(titles("ar", title).full()).as(title).isEmpty();
      assertThat(titles("ar", title).bare()).as(title).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "رئيس الجمهورية",
        "رئيس الجمهوريه",
        "وزير الخارجية",
        "رئيس الحكومة",
        "prime minister",
        "Prime Minister",
        "chef de l'État"
      })
  void thatEveryStateHasAreBare(String title) {
    assertThat(Offices.isBare(title)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"الرئيس", "president", "الرئيس التونسي", "قائد الجيش", ""})
  void ofOneWordOrOfAStateAreNotBare(String title) {
    assertThat(Offices.isBare(title)).isFalse();
  }

  private static Offices.Titles titles(String language, String title) {
    return Offices.of(new Phrase(language, title), Lexicon.shared());
  }
}
