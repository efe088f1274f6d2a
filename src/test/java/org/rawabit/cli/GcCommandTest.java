package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is old goes, and nothing else. */
final class GcCommandTest {
  private static final String MANIFEST =
      """
      {"run": "run-2", "moved": false, "withdrawn": [],
       "tables": {"articles": ["_runs/run-1/articles/month=1", "_runs/run-2/articles/month=2"],
                  "terms": ["_runs/run-2/terms"]},
       "before": {"articles": ["_runs/run-1/articles/month=1", "_runs/run-1/articles/month=2"],
                  "terms": ["_runs/run-1/terms"]}}
      """;

  private final Path output;
  private final Path job;

  GcCommandTest(@TempDir Path dir) throws IOException {
    this.output = dir.resolve("out");
    this.job = dir.resolve("job.yaml");
    Files.writeString(
        job,
        """
        inputs: [{path: none}]
        actors: [none.yaml]
        output: "%s"
        """
            .formatted(output));
  }

  private void make() throws IOException {
    for (String directory :
        new String[] {
          "run-0/terms",
          "run-1/articles/month=1",
          "run-1/articles/month=2",
          "run-1/terms",
          "run-2/articles/month=2",
          "run-2/terms"
        }) {
      Path made = Files.createDirectories(output.resolve("_runs").resolve(directory));
      Files.write(made.resolve("part.parquet"), new byte[1_500_000]);
    }
    Files.writeString(output.resolve("_manifest.json"), MANIFEST);
  }

  @Test
  void deletesWhatTheTablesAreNotMadeOf() throws IOException {
    make();
    Cli dry = Cli.run("gc", job.toString(), "--dry-run");
    assertThat(dry.out())
        .isEqualTo(
            """
                   1.5 MB  _runs/run-0
                   1.5 MB  _runs/run-1/articles/month=2
                   1.5 MB  _runs/run-1/terms
                   4.5 MB  would be freed: --dry-run
            """);
    assertThat(output.resolve("_runs/run-0")).exists();
    Cli gc = Cli.run("gc", job.toString());
    assertThat(gc.out()).isEqualTo(dry.out().replace("would be freed: --dry-run", "freed"));
    assertThat(gc.code()).isZero();
    assertThat(output.resolve("_runs/run-0")).doesNotExist();
    assertThat(output.resolve("_runs/run-1/terms")).doesNotExist();
    assertThat(output.resolve("_runs/run-1/articles/month=1/part.parquet")).exists();
    assertThat(output.resolve("_lock")).doesNotExist();
    assertThat(Cli.run("gc", job.toString()).out()).isEqualTo("nothing to delete\n");
  }

  @Test
  void leavesTheTablesAsTheyWereBefore() throws IOException {
    make();
    assertThat(Cli.run("gc", job.toString(), "--keep", "2").out())
        .isEqualTo("       1.5 MB  _runs/run-0\n       1.5 MB  freed\n");
    assertThat(output.resolve("_runs/run-1/terms")).exists();
  }

  @Test
  void saysWhatIsWrong() {
    Cli none = Cli.run("gc", job.toString());
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("no such directory; run a job first");
    assertThat(output).doesNotExist();
    assertThat(Cli.run("gc", job.toString(), "--keep", "0").err())
        .contains("--keep 0: at least 1 state of the tables stays");
  }
}
