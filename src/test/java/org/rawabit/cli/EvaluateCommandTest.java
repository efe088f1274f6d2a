package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {
  private static final String ACTORS =
      """
      actors:
        - {id: egypt, type: state, label: {en: Egypt}, names: {ar: [مصر], en: [Egypt]}}
        - {id: sudan, type: state, label: {en: Sudan}, names: {ar: [السودان], en: [Sudan]}}
      """;

  private static final String GOLD =
      """
      {"id": "one", "lang": "ar", "date": "2020-03-01", "title": "لقاء", "body": "زار الوفد مصر ثم السودان.", \
      "mentions": [{"start": 16, "end": 19, "surface": "مصر", "actor": "egypt", "kind": "name"}, \
      {"start": 10, "end": 15, "surface": "الوفد", "actor": "chad", "kind": "role"}]}
      {"id": "two", "lang": "en", "body": "Egypt spoke.", \
      "mentions": [{"start": 0, "end": 5, "surface": "Egypt", "actor": "egypt", "kind": "name"}]}
      """;

  private final Path dir;
  private final String gold;
  private final String actors;

  EvaluateCommandTest(@TempDir Path dir) {
    this.dir = dir;
    this.gold = dir.resolve("gold.jsonl").toString();
    this.actors = dir.resolve("actors.yaml").toString();
  }

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(Path.of(gold), GOLD);
    Files.writeString(Path.of(actors), ACTORS);
  }

  @Test
  void readsTheGoldsTextsAfreshAndShowsTables() {
    Cli cli = Cli.run("evaluate", gold, "--actors", actors);
    assertThat(cli.code()).isZero();
    assertThat(cli.err()).isEqualTo("warning: " + gold + ":1: actor chad is in no actor file\n");
    assertThat(cli.out())
        .startsWith(
            """
            gold  %s, 2 articles
            read  afresh with %s

            spans    right  wrong  missed  precision  recall     f1
            ───────  ─────  ─────  ──────  ─────────  ──────  ─────
            lenient      2      1       1      0.667   0.667  0.667
            strict       2      1       1      0.667   0.667  0.667
            1 of 1 wrong mentions name an actor that the gold never has; was it looked for?
            """
                .formatted(gold, actors))
        .contains("expected calibration error: ", "one: 1 right, 1 wrong, 1 missed\n")
        .contains("[[السودان]]", "[[الوفد]]");
  }

  @Test
  void writesJsonForPrograms() {
    Cli cli = Cli.run("evaluate", gold, "--actors", actors, "--format", "json", "--worst", "1");
    assertThat(cli.code()).isZero();
    assertThat(cli.out())
        .startsWith("{\n")
        .contains("\"lenient\" : {\n    \"right\" : 2,\n    \"wrong\" : 1,\n    \"missed\" : 1,")
        .contains("\"precision\" : 0.6666666666666666,")
        .contains("\"surface\" : \"السودان\"");
  }

  @Test
  void writesAPage() throws IOException {
    Path page = dir.resolve("page.html");
    Cli cli = Cli.run("evaluate", gold, "--actors", actors, "--html", page.toString());
    assertThat(cli.code()).isZero();
    assertThat(Files.readString(page))
        .startsWith("<!doctype html>")
        .contains("<span class=\"m wrong\">السودان</span>", "warnings: 1");
    Cli bad = Cli.run("evaluate", gold, "--actors", actors, "--html", dir + "/none/page.html");
    assertThat(bad.code()).isEqualTo(1);
    assertThat(bad.err()).contains("rawabit: --html " + dir + "/none/page.html: cannot be written");
  }

  @Test
  void failsBelowTheF1ThatIsAskedFor() {
    assertThat(Cli.run("evaluate", gold, "--actors", actors, "--lenient-at-least", "0.6").code())
        .isZero();
    Cli below = Cli.run("evaluate", gold, "--actors", actors, "--lenient-at-least", "0.7");
    assertThat(below.code()).isEqualTo(1);
    assertThat(below.err())
        .endsWith("rawabit: lenient F1 is 0.6666666666666666, below 0.7 (--lenient-at-least)\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "g.jsonl | rawabit evaluate: give one of --actors, --job and --output",
        "g.jsonl --job j --output o | rawabit evaluate: give one of --actors, --job and --output",
        "g.jsonl --actors a --format csv | rawabit evaluate: --format csv: must be table or json",
        "g.jsonl --actors a --worst -1 | rawabit evaluate: --worst -1: must be 0 or more",
        "g.jsonl --actors a --lenient-at-least 90 | rawabit evaluate: --lenient-at-least 90.0: must be",
        "none.jsonl --actors a | rawabit: none.jsonl: no such file",
      })
  void answersMistakesInOneLine(String arguments, String message) {
    Cli cli = Cli.run(("evaluate " + arguments.trim()).split(" ", -1));
    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).startsWith(message);
  }

  @Test
  void namesTheLineOfAGoldMistake() throws IOException {
    Files.writeString(Path.of(gold), GOLD.replace("\"end\": 5", "\"end\": 4"));
    assertThat(Cli.run("evaluate", gold, "--actors", actors))
        .isEqualTo(
            new Cli(
                1,
                "",
                "rawabit: "
                    + gold
                    + ":2: mentions[0]: surface is 'Egypt' but the text has 'Egyp' at [0,4)\n"));
  }
}
