package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ShippedFilesTest {
  private static final String[] SAMPLE = {
    "run", "jobs/sample.yaml", "--set", "inputs=[{path: 'hdfs:///in'}]", "--output", "s3a://b/out"
  };

  private final Path dir;

  ShippedFilesTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @Test
  void areTheJobFileAndItsActorFiles() {
    assertThat(printed(SAMPLE))
        .isEqualTo(
            """
            jobs/sample.yaml
            conf/actors/states.yaml
            conf/actors/libya.yaml
            conf/actors/libya_more.yaml
            """);
  }

  @Test
  void areNotThoseOfTheClusterNorOfCommandsWithoutAJob() {
    assertThat(
            printed(
                "ingest",
                "jobs/sample.yaml",
                "--set",
                "actors=['s3a://b/a.yaml']",
                "--set",
                "inputs=[{path: /shared/in}]",
                "--output",
                "/shared/out"))
        .isEqualTo("jobs/sample.yaml\n");
    assertThat(printed("tables")).isEmpty();
  }

  /** They get into one directory. */
  @Test
  void haveEachAnotherName() throws IOException {
    Path other = Files.writeString(dir.resolve("libya.yaml"), "actors: []");
    String[] words = SAMPLE.clone();
    words[3] = "actors=[conf/actors/libya.yaml, " + other + "]";
    assertThat(printed(words[0], words[1], words[2], words[3], "--output", "s3a://b/out"))
        .isEqualTo(
            "rawabit: conf/actors/libya.yaml and %s: the driver gets both in one directory; rename one\n"
                .formatted(other));
  }

  @Test
  void aRelativePathWouldBeOfTheDriversOwnDisk() {
    assertThat(printed("run", "jobs/sample.yaml"))
        .isEqualTo(
            "rawabit: output out/sample: the driver runs elsewhere; expected a URL like hdfs://… or"
                + " s3a://…, or an absolute path that every node sees\n");
    assertThat(printed("run", "jobs/sample.yaml", "--output", "/shared/out"))
        .startsWith("rawabit: input jobs/sample/*.jsonl: the driver runs elsewhere;");
  }

  private static String printed(String... words) {
    StringWriter out = new StringWriter();
    CommandLine commands = Main.commandLine();
    commands.setOut(new PrintWriter(out, true));
    commands.setErr(new PrintWriter(out, true));
    commands.setExecutionStrategy(ShippedFiles::print);
    commands.execute(words);
    return out.toString();
  }
}
