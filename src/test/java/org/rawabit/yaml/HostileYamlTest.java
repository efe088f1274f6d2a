package org.rawabit.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.UserError;

/** Files that are made to harm whoever reads them are refused in one line, at once. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileYamlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!!javax.script.ScriptEngineManager [!!java.net.URL ['http://h/']]|!!javax.script.ScriptEngineManager",
        "!!java.net.URL 'http://h/'|!!java.net.URL",
        "{b: [!!java.io.File {c: /etc/passwd}]}|!!java.io.File",
        "!<tag:yaml.org,2002:java.lang.Runtime> x|!!java.lang.Runtime",
        "!own x|!own",
        "!!str x|!!str",
      })
  void noTagMakesAnything(String value, String tag) {
    assertRefused(
        "name: x\na: " + value,
        "job.yaml:2: the tag %s is not allowed: values have no types here".formatted(tag));
  }

  @Test
  void aliasesDoNotMultiply() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
    for (int i = 1; i < 30; i++) {
      String alias = "*a" + (i - 1);
      laughs.append("a%d: &a%d [%s, %s, %s]%n".formatted(i, i, alias, alias, alias));
    }
    assertThatThrownBy(() -> YamlMap.parse("job.yaml", laughs.toString()))
        .isInstanceOf(UserError.class)
        .message()
        .startsWith("job.yaml: not valid YAML: Number of aliases for non-scalar nodes exceeds")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {51, 100_000})
  void depthEndsBeforeTheStackDoes(int deep) {
    String why = "job.yaml:1: values are nested more than 50 deep";
    assertRefused("a: " + "[".repeat(deep) + "]".repeat(deep), why);
    assertRefused("a: " + "{b: ".repeat(deep) + "c" + "}".repeat(deep), why);
  }

  @Test
  void whatIsNotDeepIsRead() {
    String list = "[".repeat(49) + "x" + "]".repeat(49);
    assertThat(YamlMap.parse("job.yaml", "a: " + list + "\nb: [x]\nc: &c y\nd: *c").string("d"))
        .isEqualTo("y");
  }

  @Test
  void aTextOfManyMegabytesIsReadAtOnceOrRefused() {
    String long32 = "x".repeat(32 << 20);
    assertThat(YamlMap.parse("job.yaml", "a: \"" + long32 + "\"").string("a")).hasSize(32 << 20);
    assertRefused(
        "a: \"" + long32 + long32 + "\"",
        "job.yaml: is larger than 64 MB, the most that is read of YAML");
  }

  @Test
  void whatHoldsItselfIsAskedForInVain() {
    YamlMap map = YamlMap.parse("job.yaml", "a: &a [*a]\nb: &b {c: *b}");
    assertThatThrownBy(() -> map.strings("a"))
        .isInstanceOf(UserError.class)
        .hasMessage("job.yaml:1: a: expected one value");
    assertThatThrownBy(() -> map.map("b").map("c").map("c").string("c"))
        .isInstanceOf(UserError.class)
        .hasMessage("job.yaml:2: b.c.c.c: expected one value");
  }

  private static void assertRefused(String yaml, String message) {
    assertThatThrownBy(() -> YamlMap.parse("job.yaml", yaml))
        .isInstanceOf(UserError.class)
        .hasMessage(message);
  }
}
