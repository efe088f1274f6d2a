package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsLintCommandTest {
  private static final String ACTORS =
      """
      actors:
        - {id: haftar, type: person, label: {en: Haftar}, names: {en: [Khalifa Haftar]}}
      """;

  private final Path dir;

  ActorsLintCommandTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @Test
  void isContentWithGoodFiles() throws IOException {
    assertThat(Cli.run("actors", "lint", "--strict", file(ACTORS)))
        .isEqualTo(new Cli(0, "1 actors, 0 remarks\n", ""));
  }

  @Test
  void remarksAndFailsIfStrict() throws IOException {
    String file = file(ACTORS.replace("label:", "member_of: [lna], label:"));
    String remarks =
        file
            + ":2: haftar: member_of: there is no actor lna in these files\n"
            + "1 actors, 1 remarks\n";
    assertThat(Cli.run("actors", "lint", file)).isEqualTo(new Cli(0, remarks, ""));
    assertThat(Cli.run("actors", "lint", file, "--strict")).isEqualTo(new Cli(1, remarks, ""));
  }

  @Test
  void failsOnAFileThatCannotBeUsed() throws IOException {
    String bad = file(ACTORS.replace("person", "human"));
    assertThat(Cli.run("actors", "lint", bad))
        .isEqualTo(
            new Cli(
                1,
                "",
                "rawabit: "
                    + bad
                    + ":2: actors[0].type: 'human' is not one of person, state, organization,"
                    + " party, armed_group, intergovernmental\n"));
    String unknown = file(ACTORS.replace("names:", "nmaes:"));
    assertThat(Cli.run("actors", "lint", unknown).err()).endsWith("; did you mean names?\n");
  }

  @Test
  void wantsARunThatIsThere() throws IOException {
    String file = file(ACTORS);
    assertThat(Cli.run("actors", "lint", file, "--output", dir.resolve("none").toString()).err())
        .isEqualTo("rawabit: output " + dir + "/none: no such directory; run a job first\n");
  }

  private String file(String actors) throws IOException {
    return Files.writeString(dir.resolve("actors.yaml"), actors).toString();
  }
}
