package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsImportCommandTest {
  private final Path dir;
  private final String table;

  ActorsImportCommandTest(@TempDir Path dir) throws IOException {
    this.dir = dir;
    this.table =
        Files.writeString(dir.resolve("w.csv"), "item,itemLabel\nQ1,Ann Lee\nx,Bob\n").toString();
  }

  @Test
  void printsAnActorFileAndWhatItLeavesOut() {
    assertThat(Cli.run("actors", "import", table, "--type", "person"))
        .isEqualTo(
            new Cli(
                0,
                """
                actors:
                  - id: ann_lee
                    type: person
                    label: {en: Ann Lee}
                    names:
                      en: [Ann Lee]
                    wikidata: Q1
                """,
                table
                    + ":3: 'x' is no item; expected Q1 or its URL\n"
                    + "1 actors, 1 values or rows left out\n"));
  }

  @Test
  void writesAFileThatLintsAndIsNotOverwritten() {
    String file = dir.resolve("new.yaml").toString();
    String[] command = {"actors", "import", table, "--type", "person", "--into", file};
    assertThat(Cli.run(command).out()).isEmpty();
    assertThat(Cli.run("actors", "lint", "--strict", file).out())
        .isEqualTo("1 actors, 0 remarks\n");
    assertThat(Cli.run(command).code()).isEqualTo(1);
    assertThat(Cli.run(command).err())
        .endsWith("rawabit: --into " + file + ": the file exists; it is not touched\n");
  }

  @Test
  void saysWhatIsWrongWithItsArguments() {
    assertThat(Cli.run("actors", "import", table, "--type", "king").err())
        .startsWith("rawabit: --type king: must be one of person, state, ");
    assertThat(Cli.run("actors", "import", table, "--language", "de").err())
        .isEqualTo("rawabit: --language de: must be ar, en or fr\n");
  }
}
