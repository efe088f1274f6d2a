package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.job.Summary;

/** What a run says of rejects, and how many it bears. */
final class MaxRejectsTest {
  private final Path dir;

  MaxRejectsTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @ParameterizedTest
  @CsvSource({"0.05, 0.05", "5%, 0.05", "5 %, 0.05", "100%, 1.0", "0, 0.0", "0.5%, 0.005"})
  void aShareMayBeAPercentage(String share, double max) {
    JobArguments arguments = new JobArguments();
    MaxRejects option = new MaxRejects();
    new picocli.CommandLine(option).parseArgs("--max-rejects", share);
    option.into(arguments);
    assertThat(arguments.settings().get("rejects.max_share"))
        .satisfies(number -> assertThat(Double.parseDouble(number)).isEqualTo(max));
  }

  @ParameterizedTest
  @CsvSource({"run, 150%, 1.50", "ingest, few, few", "run, -1, -1", "ingest, x%, x%"})
  void whatIsNoShareIsRefusedInOneLine(String command, String share, String shown)
      throws IOException {
    assertThat(Cli.run(command, job(), "--max-rejects=" + share))
        .isEqualTo(
            new Cli(
                1,
                "",
                "rawabit: %s: rejects.max_share: '%s' is not a number from 0.0 to 1.0%n"
                    .formatted(job(), shown)));
  }

  @Test
  void onlyCommandsThatReadInputsHaveIt() throws IOException {
    assertThat(Cli.run("terms", job(), "--max-rejects", "5%").err())
        .contains("Unknown options: '--max-rejects', '5%'");
    assertThat(Cli.run("ingest", job(), "--max-rejects", "5%", "--dry-run").code()).isZero();
  }

  @Test
  void theSummaryCountsRejectsByCode() {
    Map<String, Long> codes = new TreeMap<>(Map.of("syntax", 1234L, "no_text", 2L));
    Map<String, Long> rows = Map.of("articles", 10L, "rejects", 1236L);
    assertThat(
            printed(
                new Summary("out", OptionalLong.of(1), rows, codes, OptionalLong.of(0), true, 1)))
        .contains("rejected           1,236  no_text 2, syntax 1,234; see table rejects\n");
    assertThat(
            printed(
                new Summary(
                    "out",
                    OptionalLong.empty(),
                    Map.of("articles", 10L, "rejects", 0L),
                    Map.of(),
                    OptionalLong.of(0),
                    true,
                    1)))
        .contains("rejected               0\n");
  }

  private static String printed(Summary summary) {
    StringWriter text = new StringWriter();
    new SummaryText(summary, "").print(new PrintWriter(text, true));
    return text.toString();
  }

  private String job() throws IOException {
    Path job = dir.resolve("job.yaml");
    Files.writeString(
        job,
        "{inputs: [{path: '%s'}], actors: [], output: '%s'}"
            .formatted(Files.writeString(dir.resolve("in.txt"), "x"), dir.resolve("out")));
    return job.toString();
  }
}
