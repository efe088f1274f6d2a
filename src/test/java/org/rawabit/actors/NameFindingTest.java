package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, wherever they stand and however they are spelled. */
final class NameFindingTest {
  private final Finding finding =
      Finding.with(
          """
          - id: egypt
            type: state
            label: {ar: مصر}
            names: {ar: [مصر, جمهورية مصر العربية], en: [Egypt], fr: [Égypte]}
            reject: {ar: [مصر الجديدة, بنك مصر]}
          - id: libya
            type: state
            label: {ar: ليبيا}
            names: {ar: [ليبيا], en: [Libya], fr: [Libye]}
          - id: algeria
            type: state
            label: {ar: الجزائر}
            names: {ar: [الجزائر]}
          - id: lna
            type: armed_group
            label: {ar: الجيش}
            names: {ar: [الجيش الوطني الليبي, اللواء 106], en: [Libyan National Army, LNA]}
          - id: un
            type: intergovernmental
            label: {en: UN}
            names: {en: [UN, United Nations], fr: [ONU]}
          - id: salem
            type: person
            label: {ar: سالم}
            names: {ar: [عبد الحميد سالم], en: [Abdelhamid al-Salem]}
            short_names: {ar: [الدبيبة], en: [al-Salem]}
          - id: father
            type: person
            label: {ar: أبو}
            names: {ar: [أحمد أبو سن]}
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار مصر أمس             | egypt مصر
          قالت بمصر               | egypt مصر
          ومصر                    | egypt مصر
          فلمصر رأيها             | egypt مصر
          كمصر                    | egypt مصر
          وبمصر                   | egypt مصر
          سافر لليبيا             | libya ليبيا
          عاد للجزائر             | algeria لجزائر
          وللجزائر حق             | algeria لجزائر
          بالجزائر                | algeria الجزائر
          للدبيبة                 | salem لدبيبة
          مِصْر                     | egypt مِصْر
          بِمصر                    | egypt مصر
          مصـــر                  | egypt مصـــر
          «مصر»                   | egypt مصر
          #مصر_اليوم              | egypt مصر
          (مصر):                  | egypt مصر
          مصر106                  | egypt مصر
          للواء 106               | lna لواء 106
          اللواء106               | lna اللواء106
          """)
  void standBehindCliticsWhichAreNoPartOfThem(String text, String found) {
    assertThat(finding.in(text)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مصرف",
        "المصرف",
        "مصرع",
        "مصراتة",
        "بمصراتة",
        "صليبي",
        "صليبيا",
        "المصري",
        "مصرية",
        "أمصر",
        "ليبي",
        "Egyptian",
        "Libyans",
        "unEgypt"
      })
  void areNotFoundInsideOfLongerWords(String text) {
    assertThat(finding.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          جمهورية مصر العربية       | egypt جمهورية مصر العربية
          جمهورية مصر الشقيقة       | egypt مصر
          الجيش الوطني الليبي قال   | lna الجيش الوطني الليبي
          the Libyan National Army  | lna Libyan National Army
          """)
  void areTakenAsLongAsTheyGo(String text, String found) {
    assertThat(finding.in(text)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الجيش. الوطني الليبي", "الجيش، الوطني الليبي", "الجيش\nالوطني الليبي",
        "الجيش\n\nالوطني الليبي", "الجيش الوطني؛ الليبي", "Libyan National. Army",
        "Libyan National, Army", "United / Nations", "الجيش الوطني بالليبي"
      })
  void neverCrossAFullStopACommaOrALine(String text) {
    assertThat(finding.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الجيش "الوطني" الليبي   | lna الجيش "الوطني" الليبي
          الجيش «الوطني الليبي»   | lna الجيش «الوطني الليبي
          الجيش_الوطني_الليبي     | lna الجيش_الوطني_الليبي
          United-Nations          | un United-Nations
          الجيش\u00A0الوطني  الليبي | lna الجيش\u00A0الوطني  الليبي
          """)
  void mayHaveQuotesHyphensAndBlanksInside(String text, String found) {
    assertThat(finding.in(text)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عبد الحميد سالم", "عبدالحميد سالم", "أحمد أبو سن", "احمد ابو سن", "أحمد أبي سن",
        "أحمد أبا سن", "أحمد بو سن", "أحمد أبوسن", "Abdelhamid al-Salem", "Abdelhamid Al Salem",
        "ABDELHAMID EL-SALEM", "Abdelhamid el Salem", "Abdelhamid Alsalem", "Égypte", "Egypte",
        "L'Égypte", "l’Égypte", "Egypt's", "EGYPT"
      })
  void meetInTheirSpellings(String text) {
    assertThat(finding.in(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"un", "Un", "un homme", "lna", "Lna"})
  void areCapitalsWhereTheyAreAcronyms(String text) {
    assertThat(finding.in(text)).isEmpty();
    assertThat(finding.in("the UN and the LNA")).containsExactly("un UN", "lna LNA");
  }

  @Test
  void areNobodyInPhrasesThatTheActorRejects() {
    assertThat(finding.in("فرع بنك مصر في مصر الجديدة")).isEmpty();
    assertThat(finding.in("بنك في مصر")).containsExactly("egypt مصر");
  }

  @Test
  void tellTheirRule() {
    ActorMention mention = finding.mentions("عاد للجزائر", null).get(0);
    assertThat(mention.rule()).isEqualTo("name الجزائر; behind ل");
    assertThat(mention.start()).isEqualTo(5);
    assertThat(mention.kind()).isEqualTo(MentionKind.NAME);
  }

  @Test
  void areFoundInTheOrderOfTheText() {
    assertThat(finding.in("ليبيا ومصر والجزائر"))
        .isEqualTo(List.of("libya ليبيا", "egypt مصر", "algeria الجزائر"));
  }

  @Test
  void areNoneInTheEmptyGazetteer() {
    assertThat(Gazetteer.EMPTY.actors()).isEmpty();
    assertThat(Finding.with("- {id: a, type: state, label: {en: A}}").in("A مصر")).isEmpty();
  }
}
