package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PhraseCoverageTest {
  private static final List<Actor> ACTORS =
      ActorFile.parse(
          "x.yaml",
          """
          actors:
            - id: a
              type: person
              label: {en: A}
              names: {ar: [عبد الحميد سالم, عبدالحميد سالم, حميد سالم], en: [Abdul Salem]}
              short_names: {en: [Salem]}
              metonyms: {en: [The Hill]}
              roles: [{title: {en: [the King]}}, {title: {en: [the Prince]}}]
              reject: {en: [Salem Street]}
            - {id: b, type: state, label: {en: B}, names: {en: [Bland]}}
          """);

  @Test
  void tellsWhatNeverMatched() {
    assertThat(
            remarks(
                Map.of("a", Set.of("name عبدالحميد سالم", "short name Salem", "role the Prince"))))
        .containsExactly(
            "x.yaml:2: a: never matched in out/x: names: حميد سالم, Abdul Salem;"
                + " metonyms: The Hill; roles: the King",
            "never mentioned in out/x: 1 of 2 actors: b");
  }

  @Test
  void isSilentWhereEverythingMatched() {
    assertThat(
            remarks(
                Map.of(
                    "a",
                    Set.of(
                        "name عبد الحميد سالم",
                        "name حميد سالم",
                        "name Abdul Salem",
                        "short name Salem",
                        "seat The Hill",
                        "role the King",
                        "role the Prince"),
                    "b",
                    Set.of("name Bland"))))
        .isEmpty();
  }

  private static List<String> remarks(Map<String, Set<String>> rules) {
    return PhraseCoverage.remarks(ACTORS, rules, "out/x");
  }
}
