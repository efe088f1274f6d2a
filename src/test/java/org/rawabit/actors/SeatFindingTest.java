package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Capitals: metonym or place. */
final class SeatFindingTest {
  private final Finding finding =
      Finding.with(
          """
          - id: egypt
            type: state
            label: {ar: مصر}
            names: {ar: [مصر]}
            metonyms: {ar: [القاهرة], en: [Cairo], fr: [Le Caire, Caire]}
          """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ترى القاهرة أن",
        "موقف القاهرة",
        "القاهرة تنفي",
        "وقالت القاهرة",
        "للقاهرة رأي",
        "بين القاهرة وأنقرة",
        "Cairo said no",
        "It angered Cairo",
        "relations with Cairo",
        "Le Caire a dit non",
        "وصل. القاهرة تنفي",
        "القاهرة-الخرطوم"
      })
  void standForTheirState(String text) {
    assertThat(finding.kinds(text)).containsExactly(MentionKind.METONYM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "في القاهرة",
        "وفي القاهرة",
        "بالقاهرة",
        "وبالقاهرة",
        "بِالقاهرة",
        "إلى القاهرة",
        "من القاهرة",
        "مدينة القاهرة",
        "ومطار القاهرة",
        "شرق القاهرة",
        "in Cairo",
        "He flew to Cairo",
        "near Cairo",
        "central Cairo",
        "au Caire",
        "il vit au Caire",
        "depuis Le Caire"
      })
  void arePlacesBehindWordsOfPlace(String text) {
    assertThat(finding.kinds(text)).containsExactly(MentionKind.PLACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "القاهرة - قال الوزير",
        "القاهرة – قال الوزير",
        "القاهرة: قال الوزير",
        "القاهرة (وكالة) - قال",
        "القاهرة/ قال",
        "CAIRO (Agency) - The minister",
        "Cairo — The minister",
        "عنوان الخبر\n\nالقاهرة - قال الوزير"
      })
  void arePlacesAsDatelines(String text) {
    assertThat(finding.kinds(text)).containsExactly(MentionKind.PLACE);
  }

  @Test
  void tellWhatMakesThemPlaces() {
    assertThat(rule("وفي القاهرة")).isEqualTo("seat القاهرة; a place behind وفي");
    assertThat(rule("بالقاهرة")).isEqualTo("seat القاهرة; behind ب; a place behind ب");
    assertThat(rule("القاهرة: قال")).isEqualTo("seat القاهرة; a place as a dateline");
    assertThat(rule("ترى القاهرة")).isEqualTo("seat القاهرة");
  }

  @Test
  void doNotLookBackAcrossTheEndOfASentence() {
    assertThat(finding.kinds("لا يدري ما يجري في. القاهرة تنفي"))
        .containsExactly(MentionKind.METONYM);
    assertThat(finding.kinds("The place he came from\nCairo said no"))
        .containsExactly(MentionKind.METONYM);
  }

  private String rule(String text) {
    return finding.mentions(text, null).get(0).rule();
  }
}
