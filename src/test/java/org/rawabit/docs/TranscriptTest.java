package org.rawabit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/b/c | a/b/c | true",
        "a/b | a/b/c | false",
        "a/b/c | a/b | false",
        "a/…/d | a/b/c/d | true",
        "a/…/d | a/d | true",
        "a/…/d | a/b/c | false",
        "…/d/… | b/d/d/e | true",
        "alpha… | alphabet | true",
        "alpha… | betalpha | false",
        "… b | a b | false",
        "reading  1.5 s | reading  23.4 s | true",
        "seconds  7.1 | seconds        12.3 | true",
        "seen  1.5 m | seen  2.5 m | false",
        "a/ | a | true",
      })
  void comparesLines(String page, String printed, boolean agrees) {
    assertThat(Transcript.agrees(lines(page), lines(printed))).isEqualTo(agrees);
  }

  private static List<String> lines(String joined) {
    return List.of(joined.split("/", -1));
  }
}
