package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NationalitiesTest {
  private static final Nationalities STATES =
      new Nationalities(
          ActorFile.parse(
              "test.yaml",
              """
              actors:
                - id: egypt
                  type: state
                  label: {ar: مصر}
                  names: {ar: [مصر, جمهورية مصر], en: [Egypt], fr: [Égypte]}
                  demonyms: {ar: [مصري], en: [Egyptian], fr: [égyptien]}
                - id: greece
                  type: state
                  label: {en: Greece}
                  names: {en: [Greece]}
                  demonyms: {en: [Greek], fr: [grec]}
                - id: congo
                  type: state
                  label: {en: Congo}
                  names: {en: [Congo, Republic of the Congo]}
                  demonyms: {en: [Congolese], fr: [congolais]}
                - id: dr_congo
                  type: state
                  label: {en: DR Congo}
                  names: {en: [Congo, DR Congo]}
                  demonyms: {en: [Congolese], fr: [congolais]}
                - id: mali
                  type: state
                  label: {ar: مالي}
                  names: {ar: [مالي]}
                  demonyms: {ar: [مالي], en: [Malian]}
                - id: bosnia
                  type: state
                  label: {en: Bosnia}
                  names: {en: [Bosnia]}
                  demonyms: {en: [Bosnian, Bosnian and Herzegovinian]}
              """),
          Set.of("مالي"));
  private static final Map<String, Long> TRAITS = STATES.traits();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مصري",
        "المصري",
        "مصريه",
        "المصريه",
        "مصريون",
        "المصريون",
        "مصريين",
        "المصريين",
        "مصريات",
        "المصريات",
        "مصريتين",
        "المصريتين",
        "المصريتان",
        "المصريان",
        "egyptian",
        "egyptians",
        "egyptien",
        "egyptiens",
        "egyptienne",
        "egyptiennes"
      })
  void haveAdjectivesInEveryInflection(String word) {
    assertThat(TRAITS.get(word))
        .isEqualTo(WordClass.NATIONALITY.bit() | WordClass.ofState(STATES.ofId("egypt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"مصر", "egypt", "egypte"})
  void haveNamesOfOneWord(String word) {
    assertThat(TRAITS.get(word))
        .isEqualTo(WordClass.STATE.bit() | WordClass.ofState(STATES.ofId("egypt")));
  }

  @Test
  void haveIrregularFeminines() {
    assertThat(TRAITS).containsKeys("greek", "greeks", "grec", "grecs", "grecque", "grecques");
  }

  @Test
  void leaveOutWhatTwoStatesShare() {
    assertThat(TRAITS)
        .doesNotContainKeys("congo", "congolese", "congolais", "congolaise")
        .doesNotContainValue(WordClass.STATE.bit() | WordClass.ofState(-1));
    assertThat(TRAITS.values()).noneMatch(traits -> WordClass.state(traits) < 0);
  }

  @Test
  void leaveOutOrdinaryWordsButNotTheirInflections() {
    assertThat(TRAITS).doesNotContainKey("مالي").containsKeys("المالي", "ماليون", "malian");
  }

  @Test
  void leaveOutNamesAndAdjectivesOfSeveralWords() {
    assertThat(TRAITS.keySet()).noneMatch(word -> word.contains(" "));
    assertThat(TRAITS).containsKey("bosnian").doesNotContainKeys("herzegovinian", "republic", "dr");
  }

  @Test
  void areKnownByTheirPlace() {
    assertThat(STATES.count()).isEqualTo(6);
    assertThat(STATES.ofId("egypt")).isZero();
    assertThat(STATES.ofId("bosnia")).isEqualTo(5);
    assertThat(STATES.ofId("utopia")).isEqualTo(-1);
  }
}
