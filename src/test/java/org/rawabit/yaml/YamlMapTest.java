package org.rawabit.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.UserError;

final class YamlMapTest {
  private static final String JOB =
      """
      name: sample
      # a comment
      terms: {top: 50, colour: red}
      scopes: [article, sentence, article]
      inputs:
        - path: a
        - path: b
          format: csv
      """;

  private enum Colour {
    RED,
    LIGHT_BLUE
  }

  private enum Scope {
    ARTICLE,
    SENTENCE
  }

  @Test
  void givesValuesByKeyAndType() {
    YamlMap job = parse(JOB);
    assertThat(job.string("name")).isEqualTo("sample");
    assertThat(job.string("output", "out")).isEqualTo("out");
    assertThat(job.optionalString("output")).isEmpty();
    assertThat(job.map("terms").integer("top", 1, 1, 100)).isEqualTo(50);
    assertThat(job.map("terms").integer("bottom", 7, 1, 100)).isEqualTo(7);
    assertThat(job.map("terms").oneOf("colour", Colour.class, Colour.LIGHT_BLUE))
        .isEqualTo(Colour.RED);
    assertThat(job.maps("inputs")).extracting(m -> m.string("path")).containsExactly("a", "b");
    assertThat(job.keys()).containsExactly("name", "terms", "scopes", "inputs");
  }

  @Test
  void takesOneValueForAListOfOneAndAbsenceForNone() {
    assertThat(parse("a: x").strings("a")).containsExactly("x");
    assertThat(parse("a: x").strings("b")).isEmpty();
    assertThat(parse("a: x").map("b").keys()).isEmpty();
    assertThat(parse("a: x").maps("b")).isEmpty();
  }

  @Test
  void keepsWhatLooksLikeNumbersAndDatesAsTyped() {
    assertThat(parse("a: [2015-03-09, 007, yes, 1.50]").strings("a"))
        .containsExactly("2015-03-09", "007", "yes", "1.50");
  }

  @Test
  void givesConstantsOnceEachInTheirOrder() {
    assertThat(parse(JOB).someOf("scopes", Scope.class, List.of()))
        .containsExactly(Scope.ARTICLE, Scope.SENTENCE);
    assertThat(parse(JOB).someOf("colours", Colour.class, List.of(Colour.RED)))
        .containsExactly(Colour.RED);
  }

  @Test
  void knowsTheLinesOfItsKeys() {
    YamlMap job = parse(JOB);
    assertThat(job.line("name")).isEqualTo(1);
    assertThat(job.line("terms")).isEqualTo(3);
    assertThat(job.line("absent")).isEqualTo(1);
    assertThat(job.maps("inputs").get(1).line()).isEqualTo(7);
    assertThat(job.maps("inputs").get(1).line("format")).isEqualTo(8);
    assertThat(job.file()).isEqualTo("job.yaml");
  }

  @Test
  void readsAliasesOfAnchors() {
    YamlMap map = parse("a: &x [1, 2]\nb: *x\nc: &m {d: 1}\ne: *m");
    assertThat(map.strings("b")).containsExactly("1", "2");
    assertThat(map.map("e").string("d")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          top: many    | 'many' is not a whole number from 1 to 100
          top: 0       | '0' is not a whole number from 1 to 100
          top: 101     | '101' is not a whole number from 1 to 100
          top: 2.5     | '2.5' is not a whole number from 1 to 100
          top: 99999999999 | '99999999999' is not a whole number from 1 to 100
          top: [1]     | expected one value
          top:         | expected one value
          top: null    | expected one value
          """)
  void saysWhichNumbersAreAllowed(String yaml, String problem) {
    assertThatError(yaml, m -> m.integer("top", 1, 1, 100))
        .hasMessage("job.yaml:1: top: " + problem);
  }

  @Test
  void saysWhichKeysAreAllowed() {
    assertThatError("name: a\nnam: b", m -> m.onlyKeys("name", "output"))
        .hasMessage("job.yaml:2: nam: unknown key; allowed are name, output; did you mean name?");
    assertThatCode(() -> parse(JOB).onlyKeys("name", "terms", "scopes", "inputs"))
        .doesNotThrowAnyException();
  }

  @Test
  void saysWhichConstantsAreAllowed() {
    assertThatError("a: {b: green}", m -> m.map("a").oneOf("b", Colour.class, Colour.RED))
        .hasMessage("job.yaml:1: a.b: 'green' is not one of red, light_blue");
    assertThatError("b: RED", m -> m.oneOf("b", Colour.class, Colour.RED))
        .hasMessage("job.yaml:1: b: 'RED' is not one of red, light_blue");
    assertThatError("b: [red, green]", m -> m.someOf("b", Colour.class, List.of()))
        .hasMessage("job.yaml:1: b: 'green' is not one of red, light_blue");
    assertThatError("b: []", m -> m.someOf("b", Colour.class, List.of()))
        .hasMessage("job.yaml:1: b: is empty; allowed are red, light_blue");
  }

  @Test
  void saysWhatIsMissing() {
    assertThatError("x: 1\na:\n  c: 1", m -> m.map("a").string("b"))
        .hasMessage("job.yaml:3: a.b: is missing; it is required");
  }

  @Test
  void saysWhatItExpectedInstead() {
    assertThatError("a: {b: 1}", m -> m.string("a"))
        .hasMessage("job.yaml:1: a: expected one value");
    assertThatError("a: {b: 1}", m -> m.strings("a"))
        .hasMessage("job.yaml:1: a: expected a list, like [a, b]");
    assertThatError("a: [b, [c]]", m -> m.strings("a"))
        .hasMessage("job.yaml:1: a: expected one value");
    assertThatError("a: 1", m -> m.map("a"))
        .hasMessage("job.yaml:1: a: expected keys with values, like {key: value}");
    assertThatError("a: {b: 1}", m -> m.maps("a"))
        .hasMessage("job.yaml:1: a: expected a list of entries, each opened by '- '");
    assertThatError("a:\n  - b: 1\n  - c", m -> m.maps("a"))
        .hasMessage("job.yaml:1: a: line 3: expected keys with values");
    assertThatError("a:\n  - b: 1\n  - b: [1]", m -> m.maps("a").get(1).string("b"))
        .hasMessage("job.yaml:3: a[1].b: expected one value");
  }

  @Test
  void refusesKeysThatStandTwice() {
    assertThatError("a: 1\nb: 2\na: 3", m -> {}).hasMessage("job.yaml:3: a: the key stands twice");
    assertThatError("m:\n  a: 1\n  a: 3", m -> m.map("m"))
        .hasMessage("job.yaml:3: a: the key stands twice");
  }

  @Test
  void refusesKeysThatAreNoText() {
    assertThatError("a: 1\n[b]: 2", m -> {}).hasMessage("job.yaml:2: a key must be plain text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing"})
  void refusesAnEmptyFile(String yaml) {
    assertThatError(yaml, m -> {}).hasMessage("job.yaml: the file is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a\n- b", "only words", "[a]"})
  void refusesADocumentWithoutKeys(String yaml) {
    assertThatError(yaml, m -> {}).hasMessage("job.yaml:1: expected keys with values (key: value)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a: [1", "b: 1\n\tb: 2", "a: 'b", "a: *nowhere", "a: 1\n---\nb: 2", "a: b: c"})
  void saysWhereTheFileIsNoYaml(String yaml) {
    assertThatError(yaml, m -> {}).message().matches("job\\.yaml:[12]: not valid YAML: .+");
  }

  @Test
  void refusesControlCharacters() {
    assertThatError("a: \u0001", m -> {}).message().startsWith("job.yaml: not valid YAML: ");
  }

  @Test
  void putsAValueInThePlaceOfAnother() {
    YamlMap job = parse(JOB).with("terms.top", "20").with("name", "other");
    assertThat(job.map("terms").integer("top", 1, 1, 100)).isEqualTo(20);
    assertThat(job.map("terms").string("colour")).isEqualTo("red");
    assertThat(job.string("name")).isEqualTo("other");
    assertThat(job.maps("inputs")).hasSize(2);
  }

  @Test
  void makesTheMappingsOnTheWayToAValue() {
    YamlMap job = parse("a: 1").with("b.c.d", "[x, y]").with("a.e", "2");
    assertThat(job.map("b").map("c").strings("d")).containsExactly("x", "y");
    assertThat(job.map("a").string("e")).isEqualTo("2");
  }

  @Test
  void leavesTheFirstMappingAsItWas() {
    YamlMap job = parse("a: 1");
    assertThat(job.with("a", "2").string("a")).isEqualTo("2");
    assertThat(job.string("a")).isEqualTo("1");
  }

  @Test
  void keepsLinesWhenOtherValuesAreReplaced() {
    YamlMap job = parse("name: a\nterms:\n  top: x\n").with("name", "b");
    assertThat(job.line("terms")).isEqualTo(2);
    assertThatThrownBy(() -> job.map("terms").integer("top", 1, 1, 9))
        .hasMessage("job.yaml:3: terms.top: 'x' is not a whole number from 1 to 9");
    assertThatThrownBy(() -> job.map("terms").onlyKeys("bottom"))
        .hasMessage("job.yaml:3: terms.top: unknown key; allowed are bottom");
  }

  @Test
  void refusesAReplacementThatIsNoYaml() {
    assertThatThrownBy(() -> parse("a: 1").with("a", "[1"))
        .isInstanceOf(UserError.class)
        .message()
        .startsWith("--set a:1: not valid YAML: ");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertThatError(
      String yaml, Consumer<YamlMap> use) {
    return assertThatThrownBy(() -> use.accept(parse(yaml))).isInstanceOf(UserError.class);
  }

  private static YamlMap parse(String yaml) {
    return YamlMap.parse("job.yaml", yaml);
  }
}
