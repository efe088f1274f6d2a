package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.query.AnalystRun;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryCommandTest {
  private final Path dir;
  private final String output;

  QueryCommandTest(@TempDir Path dir) {
    this.dir = dir;
    this.output = AnalystRun.in(dir).path().toString();
  }

  @Test
  void asksSqlOrASavedQuery() {
    assertThat(run("query", "SELECT kind FROM mentions WHERE start = 9", "-f", "csv").out())
        .isEqualTo("kind\r\nrole\r\n");
    assertThat(run("query", "-- why\nSELECT 1 AS a", "-f", "csv").out()).isEqualTo("a\r\n1\r\n");
    assertThat(run("query", "rejects", "-f", "csv").out())
        .isEqualTo("code,input,position,reason,excerpt\r\nempty,f.json,3,no text,{}\r\n");
    assertThat(run("query", "--actor", "Anna", "ties").err())
        .isEqualTo("rawabit: query: there is no option --actor\n");
  }

  @Test
  void listsAndDescribesWithoutTables() {
    assertThat(Cli.run("query", "--list").out())
        .contains("ties          Ties of an actor, the strongest first");
    assertThat(Cli.run("query", "ties", "--help").out())
        .startsWith("ties: Ties of an actor")
        .contains("  --max-q     number ", "(default: 1)");
  }

  @Test
  void readsADirectoryOfQueries() throws Exception {
    Path own = Files.createDirectories(dir.resolve("own"));
    Files.writeString(own.resolve("runs.sql"), "-- Mine.\nSELECT 'mine' AS a\n");
    assertThat(run("query", "runs", "--queries", own.toString(), "-f", "csv").out())
        .isEqualTo("a\r\nmine\r\n");
    assertThat(run("query", "runs", "--queries", "none").err())
        .isEqualTo("rawabit: --queries none: no such directory\n");
  }

  @Test
  void writesAFile() {
    String file = dir.resolve("r.parquet").toString();
    assertThat(run("query", "ties", "--actor", "anna", "--to", file)).isEqualTo(new Cli(0, "", ""));
    assertThat(run("query", "SELECT partner FROM '" + file + "' LIMIT 1", "-f", "csv").out())
        .isEqualTo("partner\r\nbob\r\n");
    String text = dir.resolve("k.csv").toString();
    assertThat(run("kwic", "anna", "--to", text).err()).isEqualTo("3 of 3 mentions of anna\n");
    assertThat(Path.of(text)).content().startsWith("article_id,published,");
  }

  @Test
  void kwicOfAPartOfALabelLeadsToTheActor() {
    assertThat(run("kwic", "Lee").err())
        .isEqualTo("these are words; mentions of an actor, under all its names: kwic dora\n");
    assertThat(run("kwic", "Lee", "--term").err()).isEmpty();
  }

  @Test
  void kwicTakesActorsBeforeWords() {
    assertThat(run("kwic", "Bob").out()).endsWith("2 of 2 mentions of bob\n");
    assertThat(run("kwic", "بوب", "--kinds", "role").out()).endsWith("1 of 1 mentions of bob\n");
    assertThat(run("kwic", "Bob", "--term").out()).endsWith("1 of 1 occurrences of 'Bob'\n");
    assertThat(run("kwic", "nobody").out()).isEqualTo("0 of 0 occurrences of 'nobody'\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query tis | there is no saved query tis; did you mean tie or ties?",
        "query qqqqqqq | there is no saved query qqqqqqq; query --list lists them",
        "query ties | query ties needs --actor: whose ties",
        "query ties --actr x | query ties has no parameter --actr; did you mean --actor?",
        "query runs --x y | query runs has no parameter --x; it has none",
        "query ties --actor | --actor needs a value",
        "query ties --actor anna --limit x | --limit: 'x' is not a whole number",
        "query ties --actor anna --scope city | --scope: 'city' must be article, paragraph, sentence or window",
        "query ties --actor anna --period 2019 | --period: cooccurrence has no period 2019; it has all, 3 months from 2020-01 to 2021-01",
        "query --fast | query: there is no option --fast",
        "query runs -f xml | output format xml: must be table, csv, excel, json, markdown or parquet",
        "kwic anna --kinds nam | --kinds nam: must be of name, role, metonym, place, reference",
      })
  void answersMistakesInOneLine(String line, String message) {
    assertThat(run(line.split(" ", -1))).isEqualTo(new Cli(1, "", "rawabit: " + message + "\n"));
  }

  @Test
  void asksWhichRun() {
    assertThat(Cli.run("query", "ties", "--actor", "anna").err())
        .isEqualTo("rawabit: query needs --job JOB or --output DIR\n");
  }

  private Cli run(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--output";
    all[arguments.length + 1] = output;
    return Cli.run(all);
  }
}
