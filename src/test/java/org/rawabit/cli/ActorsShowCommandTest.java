package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsShowCommandTest {
  private static final String ACTORS =
      """
      actors:
        - id: salem
          type: person
          label: {ar: سالم, en: Salem}
          names: {en: [Ali al-Salem]}
          roles: [{title: {ar: [الملك]}, from: 2011}]
        - {id: land, type: state, label: {en: Land}, short_names: {en: [Ali el-Salem]}}
      """;

  private final String file;

  ActorsShowCommandTest(@TempDir Path dir) throws IOException {
    file = Files.writeString(dir.resolve("actors.yaml"), ACTORS).toString();
  }

  @Test
  void showsWhatMatches() {
    assertThat(Cli.run("actors", "show", "salem", file))
        .isEqualTo(
            new Cli(
                0,
                """
                salem: person, %s:2
                  ar  \u2068سالم\u2069
                  en  Salem
                  \u2068before an Arabic phrase may stand [و ف] [ب ل ك س], joined to it; ل with ال is لل\u2069
                names
                  en  Ali al-Salem
                        also ali alsalem, ali el salem, ali elsalem, ali al selem, ali al silem, ali al salam, ali al salim, what else sounds like it
                        shared with land (short name)
                names, made: family name
                  en  al salem
                roles
                  ar  \u2068الملك\u2069  from 2011-01-01
                """
                    .formatted(file),
                ""));
  }

  @Test
  void knowsWhoMayHaveBeenMeant() {
    assertThat(Cli.run("actors", "show", "sale", file))
        .isEqualTo(
            new Cli(
                1, "", "rawabit: there is no actor 'sale' in " + file + "; did you mean salem?\n"));
  }
}
