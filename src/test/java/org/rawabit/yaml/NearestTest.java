package org.rawabit.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestTest {
  private static final List<String> KEYS = List.of("id", "names", "short_names", "member_of");

  @ParameterizedTest
  @CsvSource({
    "name,names",
    "shortNames,short_names",
    "short-name,short_names",
    "memebr_of,member_of",
    "ids,id",
    "Names,names"
  })
  void tellsWhatWasMeant(String typed, String meant) {
    assertThat(Nearest.to(typed, KEYS, 1)).containsExactly(meant);
    assertThat(Nearest.question(typed, KEYS)).isEqualTo("; did you mean " + meant + "?");
  }

  @ParameterizedTest
  @CsvSource({"wikidata", "''", "xyz"})
  void isSilentOfWhatIsFar(String typed) {
    assertThat(Nearest.question(typed, KEYS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"haftar,2,'[haftar, haftars]'", "haftar,1,[haftar]"})
  void putsTheNearestFirst(String typed, int limit, String expected) {
    assertThat(Nearest.to(typed, List.of("haftars", "saddam", "haftar"), limit))
        .hasToString(expected);
  }
}
