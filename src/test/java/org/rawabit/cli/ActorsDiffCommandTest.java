package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsDiffCommandTest {
  @Test
  void saysWhatIsWrongWithItsArguments(@TempDir Path dir) {
    String none = dir.resolve("none").toString();
    assertThat(Cli.run("actors", "diff", none, none))
        .isEqualTo(
            new Cli(1, "", "rawabit: output " + none + ": no such directory; run a job first\n"));
    assertThat(Cli.run("actors", "diff", none, none, "--examples", "-1").err())
        .isEqualTo("rawabit: --examples -1: must be from 0 to 1000\n");
    assertThat(Cli.run("actors", "diff", none, none, "--format", "xml").err())
        .isEqualTo("rawabit: output format xml: must be table, csv, excel, json or markdown\n");
    assertThat(Cli.run("actors", "diff", none).err())
        .startsWith("rawabit actors diff: Missing required parameter: 'AFTER'");
  }
}
