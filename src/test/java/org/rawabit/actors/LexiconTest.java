package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.text.Form;
import org.rawabit.text.FormIndex;
import org.rawabit.text.Normalized;
import org.rawabit.text.Tokens;

final class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.shared();

  @ParameterizedTest
  @CsvSource({
    "في, PREPOSITION",
    "وفي, PREPOSITION",
    "فمن, PREPOSITION",
    "على, PREPOSITION",
    "وعلى, PREPOSITION",
    "علي, GIVEN",
    "لصالح, PREPOSITION",
    "اللواء, RANK",
    "والفريق, RANK",
    "للفريق, RANK",
    "بالمشير, RANK",
    "وللمشير, RANK",
    "الرئيس, TITLE",
    "قال, SAYING",
    "وقال, SAYING",
    "فقال, SAYING",
    "نجله, KIN",
    "نجله, CHILD",
    "نائب, DEPUTY",
    "السابق, FORMER",
    "والسابق, FORMER",
    "الذي, RELATIVE",
    "محمد, GIVEN",
    "ومحمد, GIVEN",
    "ليبيا, STATE",
    "بليبيا, STATE",
    "وبليبيا, STATE",
    "للجزائر, STATE",
    "المصرية, NATIONALITY",
    "والمصريين, NATIONALITY",
    "للمصريين, NATIONALITY"
  })
  void knowsAnArabicWordAsItIsPrinted(String printed, WordClass wanted) {
    assertThat(wanted.in(traits(printed))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "لصالح, GIVEN",
    "على, GIVEN",
    "علي, PREPOSITION",
    "عَلَىٰ, GIVEN",
    "عَلِيٌّ, PREPOSITION",
    "بقال, SAYING",
    "لفي, PREPOSITION",
    "كالذي, RELATIVE"
  })
  void knowsWhatAnArabicWordIsNot(String printed, WordClass other) {
    assertThat(other.in(traits(printed))).isFalse();
  }

  @Test
  void takesOneLetterAsPrepositionOnlyWhereItIsNoNameToo() {
    assertThat(WordClass.PREPOSITION.in(traits("عَلَىٰ"))).isTrue();
    assertThat(WordClass.GIVEN.in(traits("عَلِيٌّ"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"وفي", "والفريق", "بليبيا", "للجزائر", "ومحمد", "وقال"})
  void saysThatAWordWasFoundBehindAClitic(String printed) {
    assertThat(WordClass.BEHIND_CLITIC.in(traits(printed))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"في", "الفريق", "ليبيا", "الجزائر", "محمد", "قال", "لصالح"})
  void saysNothingOfCliticsWhereAWordStandsWithoutThem(String printed) {
    assertThat(WordClass.BEHIND_CLITIC.in(traits(printed))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "said, SAYING",
    "Said, SAYING",
    "former, FORMER_BEFORE",
    "son, KIN",
    "Khaled, GIVEN",
    "Libya, STATE",
    "Égypte, STATE",
    "Egyptian, NATIONALITY",
    "Egyptians, NATIONALITY",
    "égyptiennes, NATIONALITY"
  })
  void knowsLatinWordsInAnyCase(String printed, WordClass wanted) {
    assertThat(wanted.in(traits(printed))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"قثزظغ", "وقثزظغ", "بلقثزظغ", "و", "ب", "لل", "وب", "zzxq", "Москва", "1948"})
  void knowsNothingOfOtherWords(String printed) {
    assertThat(traits(printed)).isZero();
    assertThat(LEXICON.of(Normalized.of(printed).text())).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "ليبيا, libya",
    "وبليبيا, libya",
    "الليبية, libya",
    "للجزائريين, algeria",
    "Tunisiens, tunisia",
    "Qatar, qatar"
  })
  void saysOfWhichStateAWordSpeaks(String printed, String id) {
    assertThat(WordClass.state(traits(printed))).isEqualTo(LEXICON.nationalities().ofId(id));
  }

  @Test
  void saysOfNoStateWhereAWordSpeaksOfNone() {
    for (String word : List.of("محمد", "قال", "said", "عمان", "طرابلس", "قثزظغ")) {
      assertThat(WordClass.state(traits(word))).as(word).isEqualTo(-1);
    }
  }

  @Test
  void keepsTheFirstAndTheLastStateApartFromTheClasses() {
    int last = LEXICON.nationalities().count() - 1;
    for (int state : new int[] {0, 1, last}) {
      long traits = WordClass.ofState(state) | WordClass.BEHIND_CLITIC.bit();
      assertThat(WordClass.state(traits)).isEqualTo(state);
      for (WordClass other : WordClass.values()) {
        assertThat(other.in(traits)).as("%s", other).isEqualTo(other == WordClass.BEHIND_CLITIC);
      }
    }
  }

  private static long traits(String printed) {
    Form form = new Tokens(FormIndex.EMPTY).read(printed).form(0);
    return LEXICON.of(printed, form.normalized(), form.script());
  }
}
