package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawabit.text.TextAnalyzer;

/** What the language says about names, offices and seats: one line a rule. */
final class TrapListTest {
  private static final List<String> TOPICS =
      List.of("matching", "which-one", "homographs", "kinds");
  private static final List<String> LANGUAGES = List.of("ar", "en", "fr");

  private static final List<Actor> ACTORS =
      ActorFile.parse("actors.yaml", Trap.resource("actors.yaml"));
  private static final Gazetteer GAZETTEER = Gazetteer.of(ACTORS);

  private final TextAnalyzer analyzer = new TextAnalyzer(GAZETTEER);
  private final ActorFinder finder = new ActorFinder(GAZETTEER);

  static Stream<Trap> traps() {
    return TOPICS.stream()
        .flatMap(topic -> LANGUAGES.stream().flatMap(l -> Trap.read(topic, l).stream()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traps")
  void isNotCaughtBy(Trap trap) {
    String text = trap.expected().text();
    MarkedText found =
        MarkedText.of(text, finder.find(analyzer.read(text, trap.language()), trap.day()));
    assertThat(found).as("%s", trap).isEqualTo(trap.expected());
  }

  @Test
  void namesAnActorOfTheFileInEveryMark() {
    Set<String> ids = ACTORS.stream().map(Actor::id).collect(Collectors.toSet());
    assertThat(traps())
        .allSatisfy(
            trap ->
                assertThat(trap.expected().marks())
                    .as("%s", trap)
                    .allMatch(mark -> ids.contains(mark.actor())));
  }

  @Test
  void hasEveryRuleAndEveryTextOnce() {
    assertThat(traps().map(Trap::rule)).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
    assertThat(traps().map(t -> t.language() + " " + t.expected().text())).doesNotHaveDuplicates();
  }

  @Test
  void writesMarksAsItReadsThem() {
    String marked = "زار [مصر|egypt]\\n\\u200Fوأعلنت [واشنطن|usa|metonym]";
    assertThat(MarkedText.parse(marked)).hasToString(marked);
  }
}
