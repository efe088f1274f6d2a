package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActorYamlTest {
  @Test
  void isReadBackAsItWas() {
    List<Phrase> names =
        IntStream.range(0, 40)
            .mapToObj(i -> new Phrase(i % 2 == 0 ? "ar" : "en", "خليفة, \"حفتر\" #" + i))
            .toList();
    Actor actor = actor("Côte d'Ivoire: [null]", names);
    Actor read = ActorFile.parse("x.yaml", "actors:\n" + ActorYaml.entry(actor)).get(0);
    assertThat(read.label()).isEqualTo(actor.label());
    assertThat(read.names()).containsExactlyInAnyOrderElementsOf(names);
    assertThat(read.wikidata()).isEqualTo("Q1");
  }

  @Test
  void isTypedAsPeopleTypeIt() {
    assertThat(ActorYaml.entry(actor("Côte d'Ivoire", List.of(new Phrase("ar", "خليفة حفتر")))))
        .isEqualTo(
            """
              - id: a
                type: person
                label: {en: Côte d'Ivoire}
                names:
                  ar: [خليفة حفتر]
                wikidata: Q1
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "null,\"null\"",
    "a: b,\"a: b\"",
    "al-Sarraj (PM),al-Sarraj (PM)",
    "-x,\"-x\"",
    "24,24",
    "‘Abd,\"‘Abd\""
  })
  void quotesWhatYamlWouldMisread(String text, String scalar) {
    assertThat(ActorYaml.scalar(text)).isEqualTo(scalar.replace("\"\"", "\""));
  }

  @ParameterizedTest
  @CsvSource({
    "Khalifa Haftar,khalifa_haftar",
    "Côte d'Ivoire,cote_divoire",
    "  (GNU) 2021 ,gnu_2021",
    "…,actor"
  })
  void makesIdsOfNames(String name, String id) {
    assertThat(ActorYaml.id(name)).isEqualTo(id);
  }

  @Test
  void makesIdsOfArabicNamesAndNumbersThem() {
    String id = ActorYaml.id("خليفة حفتر");
    assertThat(id).matches("[a-z0-9_]+").contains("hftr");
    Set<String> taken = new HashSet<>();
    assertThat(List.of(ActorYaml.freeId(id, taken), ActorYaml.freeId(id, taken)))
        .containsExactly(id, id + "_2");
  }

  private static Actor actor(String label, List<Phrase> names) {
    return Actor.named("a", ActorType.PERSON, Map.of("en", label), names, List.of(), "Q1", "");
  }
}
