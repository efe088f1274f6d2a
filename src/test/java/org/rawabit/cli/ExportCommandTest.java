package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.query.RunOutput;

class ExportCommandTest {
  private static final String ACTOR =
      """
      SELECT 'anna' AS actor_id, 'person' AS type, NULL::VARCHAR AS label_ar, 'Anna' AS label_en,
        NULL::VARCHAR AS label_fr, 1::BIGINT AS articles, 1::BIGINT AS stories,
        1::BIGINT AS mentions, DATE '2020-01-01' AS first_seen, DATE '2020-01-01' AS last_seen,
        FALSE AS discovered
      """;

  @Test
  void writesUnderTheOutputAndSaysWhat(@TempDir Path dir) {
    new RunOutput(dir).with("actors", ACTOR);
    Cli export = Cli.run("export", "jsonld", "--output", dir.toString());
    assertThat(export.err()).isEmpty();
    assertThat(export.code()).isZero();
    assertThat(export.out())
        .matches(
            "\\Q%s/export/actors.jsonld\\E  \\d kB: 1 actors, without what actor files say .*\n"
                .formatted(dir));
    assertThat(dir.resolve("export/actors.jsonld")).isNotEmptyFile();
  }

  @Test
  void aFileGoesIntoADirectoryByItsOwnName(@TempDir Path dir, @TempDir Path to) {
    new RunOutput(dir).with("actors", ACTOR);
    Cli.run("export", "jsonld", "--output", dir.toString(), "--to", to.toString());
    assertThat(to.resolve("actors.jsonld")).isNotEmptyFile();
    Cli.run("export", "jsonld", "--output", dir.toString(), "--to", to + "/new/");
    assertThat(to.resolve("new/actors.jsonld")).isNotEmptyFile();
    Cli.run("export", "jsonld", "--output", dir.toString(), "--to", to + "/a.json");
    assertThat(to.resolve("a.json")).isNotEmptyFile();
  }

  @Test
  void listsTheFormats() {
    assertThat(Cli.run("export", "--list").out().lines())
        .hasSize(8)
        .anyMatch(line -> line.startsWith("gexf     the network with its ties by period"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gexf --period June       | period June: must be like 2020, 2020-Q2, 2020-06, 2020-W23 or 2020-06-07
          gexf --scope page        | --scope page: must be one of article, paragraph, sentence, window
          gexf --language de       | --language de: must be one of ar, en, fr
          gexf --limit 3           | --actor and --limit are for brat, webanno and html
          html --backbone          | --scope, --min-weight and --backbone are for gexf, graphml and csv
          html --limit 0           | --limit 0: must be 1 or more
          html --actor a'b         | --actor a'b: must be the id of an actor
          html --period month      | --period month: texts are of a period, like 2020 or 2020-06
          jsonld --period 2020     | --period is not for jsonld
          jsonld --base here       | --base here: must be an absolute IRI that ends in / or # or :, like https://example.org/
          graphml --period month   | --period month: GraphML holds one network: that of all, or of a period like 2020-06
          gexf --min-weight -1     | --min-weight -1.0: must be 0 or more
          pdf                      | export format pdf: must be one of gexf, graphml, csv, jsonld, duckdb, brat, webanno, html
          gexf                     | has no table network; run the job first
          """)
  void mistakesAreOneClearLine(String arguments, String message, @TempDir Path dir) {
    new RunOutput(dir).with("actors", ACTOR);
    String[] given = ("export " + arguments + " --output " + dir).split(" ", -1);
    Cli export = Cli.run(given);
    assertThat(export.err()).endsWith(message + "\n").hasLineCount(1);
    assertThat(export.code()).isEqualTo(1);
  }

  @Test
  void needsAFormatAndARun() {
    assertThat(Cli.run("export").err()).startsWith("rawabit export: which FORMAT?");
    assertThat(Cli.run("export", "gexf").err())
        .startsWith("rawabit export: export needs --job JOB or --output DIR");
  }
}
