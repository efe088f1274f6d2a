package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices that stand for who held them, and bodies that stand for their state. */
final class RoleFindingTest {
  private final Finding finding =
      Finding.with(
          """
          - id: egypt
            type: state
            label: {ar: مصر}
            names: {ar: [مصر]}
            demonyms: {ar: [مصري], en: [Egyptian], fr: [égyptien]}
          - id: turkey
            type: state
            label: {fr: Turquie}
            demonyms: {ar: [تركي], en: [Turkish], fr: [turc]}
          - id: greece
            type: state
            label: {fr: Grèce}
            demonyms: {fr: [grec]}
          - id: russia
            type: state
            label: {fr: Russie}
            demonyms: {fr: [russe]}
          - id: first
            type: person
            label: {ar: الأول}
            names: {ar: [سالم الأول]}
            roles:
              - {title: {ar: [الرئيس المصري], en: [Egyptian president]}, from: 2012-06-30, to: 2013-07-03}
              - {title: {ar: [قائد الحرس]}}
          - id: second
            type: person
            label: {ar: الثاني}
            roles:
              - {title: {ar: [الرئيس المصري], en: [Egyptian president]}, from: 2014-06}
          """);

  @ParameterizedTest
  @CsvSource({
    "2012-06-29,",
    "2012-06-30,first",
    "2013-07-03,first",
    "2013-07-04,",
    "2014-05-31,",
    "2014-06-01,second",
    "2030-01-01,second"
  })
  void denoteWhoHeldThemOnTheDay(LocalDate day, @Nullable String holder) {
    assertThat(finding.on(day, "قال الرئيس المصري"))
        .isEqualTo(holder == null ? List.of() : List.of(holder + " الرئيس المصري"));
  }

  @Test
  void denoteNobodyOnAnUnknownDayUnlessHeldAlways() {
    assertThat(finding.in("قال الرئيس المصري")).isEmpty();
    assertThat(finding.in("قال قائد الحرس")).containsExactly("first قائد الحرس");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الرئيس المصري السابق", "الرئيس المصري الأسبق", "الرئيس المصري الراحل",
        "the former Egyptian president", "ex-Egyptian president", "the late Egyptian president",
        "Egyptian president-elect"
      })
  void denoteNobodyBesideAWordForFormer(String text) {
    assertThat(finding.on(LocalDate.of(2020, 1, 1), text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was too late. Egyptian president Salem",
        "التقى الرئيس المصري. السابق كان أفضل",
        "They were late\nEgyptian president speaks"
      })
  void areNotChangedByWordsOfAnotherSentence(String text) {
    assertThat(finding.on(LocalDate.of(2020, 1, 1), text)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          السلطات المصرية           | egypt السلطات المصرية
          والحكومة المصرية          | egypt الحكومة المصرية
          للحكومة المصرية           | egypt لحكومة المصرية
          الجانب المصري             | egypt الجانب المصري
          الجانب التركي             | turkey الجانب التركي
          the Egyptian government   | egypt Egyptian government
          Egyptian authorities      | egypt Egyptian authorities
          le gouvernement égyptien  | egypt gouvernement égyptien
          les autorités égyptiennes | egypt autorités égyptiennes
          les autorités turques     | turkey autorités turques
          les autorités grecques    | greece autorités grecques
          la partie russe           | russia partie russe
          """)
  void areMadeFromTheAdjectiveOfAState(String text, String found) {
    assertThat(finding.in(text)).containsExactly(found);
    assertThat(finding.kinds(text)).containsExactly(MentionKind.ROLE);
  }

  @Test
  void tellSinceWhenTheyWereHeld() {
    assertThat(finding.mentions("الرئيس المصري", LocalDate.of(2013, 1, 1)).get(0).rule())
        .isEqualTo("role الرئيس المصري; held from 2012-06-30");
  }

  @ParameterizedTest
  @CsvSource({
    "grec,grecque",
    "turc,turque",
    "russe,russe",
    "libyen,libyenne",
    "saxon,saxonne",
    "allemand,allemande",
    "français,française"
  })
  void haveTheFrenchFeminine(String masculine, String feminine) {
    assertThat(StateOffices.frenchFeminine(masculine)).isEqualTo(feminine);
  }
}
