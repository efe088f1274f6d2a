package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

class MainTest {
  private static final String ACTORS =
      """
      actors:
        - {id: haftar, type: person, label: {en: Haftar}, names: {en: [Khalifa Haftar]}}
      """;

  private final Path dir;

  MainTest(@TempDir Path dir) {
    this.dir = dir;
  }

  /** Commands say where their log goes by system properties, which outlive them here. */
  @AfterEach
  void forgetTheLogFile() {
    System.clearProperty("log4j2.configurationFile");
    System.clearProperty("rawabit.log");
  }

  static Stream<List<String>> commands() {
    List<List<String>> commands = new ArrayList<>();
    Main.commandLine()
        .getSubcommands()
        .forEach(
            (name, command) -> {
              commands.add(List.of(name));
              command.getSubcommands().keySet().forEach(sub -> commands.add(List.of(name, sub)));
            });
    return commands.stream();
  }

  @Test
  void hasTheCommandsPeopleKnow() {
    assertThat(Main.commandLine().getSubcommands().keySet())
        .contains(
            "run",
            "ingest",
            "annotate",
            "terms",
            "cooccur",
            "timeline",
            "network",
            "query",
            "evaluate",
            "tables",
            "reference",
            "actors");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpsWithEveryCommand(List<String> command) {
    List<String> arguments = new ArrayList<>(command);
    arguments.add("--help");
    Cli help = Cli.run(arguments.toArray(String[]::new));
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Usage: rawabit " + String.join(" ", command));
    assertThat(help.err()).isEmpty();
  }

  @Test
  void helpsAndTellsItsVersion() {
    assertThat(Cli.run("--help").out())
        .contains("Usage: rawabit", "run", "query", "Begin with: rawabit run jobs/sample.yaml");
    assertThat(Cli.run("--version"))
        .isEqualTo(new Cli(0, "rawabit " + Version.current() + "\n", ""));
    assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void asksWhichCommand() {
    assertMistake(Cli.run(), "rawabit: which command? one of ");
    assertMistake(Cli.run("actors"), "rawabit actors: which command? one of lint");
    assertMistake(Cli.run("runn"), "rawabit: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run --fast j.yaml | rawabit run: Unknown option: '--fast'",
        "run | rawabit run: Missing required parameter: 'JOB'",
        "terms | rawabit terms: Missing required parameter: 'JOB'",
        "run j.yaml --set top | rawabit run: ",
        "run none.yaml | rawabit: none.yaml: no such file",
        "query | rawabit: query needs --job JOB or --output DIR",
        "actors lint | rawabit actors lint: Missing required parameter: 'FILE'",
        "tables nothing | rawabit: 'nothing' is no table; there are articles, rejects, signatures,",
      })
  void answersMistakesInOneLine(String arguments, String message) {
    assertMistake(Cli.run(arguments.trim().split(" ", -1)), message);
  }

  @Test
  void answersABadSettingInOneLine() throws IOException {
    String job = job();
    assertThat(Cli.run("run", job, "--set", "terms.top=none"))
        .isEqualTo(
            new Cli(
                1,
                "",
                "rawabit: "
                    + job
                    + ":4: terms.top: 'none' is not a whole number from 1 to 10000\n"));
    assertMistake(Cli.run("run", job, "--set", "terms.tops=3"), "rawabit: " + job);
  }

  @Test
  void listsTheTables() {
    Cli tables = Cli.run("tables");
    assertThat(tables.code()).isZero();
    assertThat(tables.out().lines())
        .hasSameSizeAs(Tables.ALL)
        .contains(
            "mentions       one row is a span of an article's text that refers to an actor;"
                + " spans of one article do not overlap");
  }

  @Test
  void describesATable() {
    Cli mentions = Cli.run("tables", "mentions");
    assertThat(mentions.code()).isZero();
    assertThat(mentions.out()).startsWith("mentions: one row is a span of an article's text");
    assertThat(mentions.out().lines().skip(1).map(line -> line.trim().replaceFirst(" .*", "")))
        .containsExactlyElementsOf(
            Tables.MENTIONS.columns().stream().map(Table.Column::name).toList());
    assertThat(mentions.out()).contains("  start          int            first UTF-16 code unit");
  }

  @Test
  void printsThePageOfTables() {
    assertThat(Cli.run("tables", "--markdown")).isEqualTo(new Cli(0, TablesPage.markdown(), ""));
  }

  @Test
  void printsThePlanOfADryRunAndTouchesNothing() throws IOException {
    String job = job();
    Cli plan = Cli.run("run", job, "--dry-run", "--set", "name=other");
    assertThat(plan)
        .isEqualTo(
            new Cli(
                0,
                """
                job     other
                reads   1 files, 14 bytes
                        %1$s/in.jsonl
                actors  %1$s/actors.yaml
                ingest  read the inputs into articles and rejects, and find their stories: articles, rejects, signatures, near_duplicates, inputs
                annotate find the actors in the articles: mentions, actors
                terms   count the terms and weigh them by TF-IDF: terms, article_terms, phrases, group_terms
                cooccur count who appears with whom, with evidence: cooccurrence, cooccurrence_by, tie_changes, evidence
                keyness find the actors again and count the words around them: actor_terms, collocates
                timeline follow actors and pairs over time, with bursts and changes of level: timeline, pair_timeline, bursts
                network measure the network of the actors: centrality, communities, backbone: network, ties, networks
                writes  %1$s/out
                nothing was done: --dry-run
                """
                    .formatted(dir),
                ""));
    Cli step = Cli.run("terms", job, "--dry-run", "--output", dir.resolve("else \"where\"") + "");
    assertThat(step.out())
        .contains("terms   count the terms")
        .contains("writes  " + dir.resolve("else \"where\"") + "\n")
        .doesNotContain("ingest", "cooccur");
    try (Stream<Path> files = Files.list(dir)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("job.yaml", "in.jsonl", "actors.yaml");
    }
  }

  /** A job of one article; the path of its file. */
  private String job() throws IOException {
    Files.writeString(dir.resolve("in.jsonl"), "{\"body\": \"x\"}\n");
    Files.writeString(dir.resolve("actors.yaml"), ACTORS);
    String job =
        """
        inputs: [{path: "%1$s/in.jsonl"}]
        actors: ["%1$s/actors.yaml"]
        output: "%1$s/out"
        terms: {top: 3}
        """
            .formatted(dir);
    return Files.writeString(dir.resolve("job.yaml"), job).toString();
  }

  /** The user's fault, said in one line; the second may say how to get help. */
  private static void assertMistake(Cli cli, String message) {
    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).startsWith(message);
    assertThat(cli.err().lines().skip(1)).allMatch(line -> line.startsWith("try: rawabit"));
  }
}
