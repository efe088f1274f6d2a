package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.Secrets;

/** Whatever a command is given, it shows no password and goes no further with one. */
class SecretsShownTest {
  private static final String SECRET = "h1dd/en";
  private static final String LOGIN = "s3a://KEY:" + SECRET + "@bucket/news";

  private final Path dir;

  SecretsShownTest(@TempDir Path dir) {
    this.dir = dir;
  }

  private String job(Map<String, String> replaced) throws IOException {
    Files.writeString(dir.resolve("a.jsonl"), "{\"body\": \"b\"}\n");
    String text =
        """
        inputs: [{path: 'INPUT'}]
        actors: ['ACTORS']
        output: 'OUTPUT'
        """;
    text = text.replace("INPUT", replaced.getOrDefault("INPUT", dir + "/a.jsonl"));
    text = text.replace("ACTORS", replaced.getOrDefault("ACTORS", dir + "/actors.yaml"));
    text = text.replace("OUTPUT", replaced.getOrDefault("OUTPUT", dir + "/out"));
    return Files.writeString(dir.resolve("j.yaml"), text).toString();
  }

  private void refuses(String... arguments) {
    Cli done = Cli.run(arguments);
    assertThat(done.code()).isEqualTo(ExitCode.USER.code());
    assertThat(done.out() + done.err()).doesNotContain(SECRET);
    assertThat(done.err()).contains(Secrets.ADVICE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"INPUT", "ACTORS", "OUTPUT"})
  void aJobWithOneIsRefusedAtItsLine(String where) throws IOException {
    String job = job(Map.of(where, LOGIN));
    refuses("run", job);
    refuses("run", job, "--dry-run");
    refuses("report", job);
    int line = List.of("INPUT", "ACTORS", "OUTPUT").indexOf(where) + 1;
    assertThat(Cli.run("run", job).err()).startsWith("rawabit: " + job + ":" + line + ": ");
  }

  @Test
  void aCommandLineWithOneIsRefused() throws IOException {
    String job = job(Map.of());
    refuses("run", job, "--output", LOGIN);
    refuses("run", job, "--output=" + LOGIN);
    refuses("run", job, "--dry-run", "--set", "output=" + LOGIN);
    refuses("run", LOGIN + "/j.yaml");
    refuses("query", "--output", LOGIN, "SELECT 1");
    refuses("query", "--output", dir.toString(), "SELECT 1", "--to", LOGIN + "/a.csv");
    refuses("export", "gexf", "--output", LOGIN, "--to", dir + "/a.gexf");
    refuses("actors", "show", "haftar", LOGIN + "/actors.yaml");
  }

  @Test
  void settingsOfSparkThatAreNoneOfTheJobAreNotRepeated() throws IOException {
    String key = "spark.hadoop.fs.s3a.secret.key";
    List<String[]> commands = new ArrayList<>();
    commands.add(new String[] {"run", job(Map.of()), "--set", key + "=" + SECRET});
    commands.add(new String[] {"run", job(Map.of()), "--" + key + "=" + SECRET});
    commands.add(new String[] {"run", job(Map.of()), "--conf", key + "=" + SECRET});
    commands.add(new String[] {"run", job(Map.of()), "-D" + key + "=" + SECRET});
    for (String[] command : commands) {
      Cli done = Cli.run(command);
      assertThat(done.code()).isEqualTo(ExitCode.USER.code());
      assertThat(done.out() + done.err()).isNotBlank().doesNotContain(SECRET);
    }
  }
}
