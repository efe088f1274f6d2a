package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the pages that are made from the code to it. */
class ReferenceTest {
  @ParameterizedTest
  @EnumSource(Reference.class)
  void isWhatTheDocsSay(Reference reference) throws IOException {
    Path page = Path.of("docs", reference.file());
    String printed = Cli.run("reference", reference.toString()).out();
    if (Boolean.getBoolean("docs.update")) {
      Files.writeString(page, printed);
    }
    assertThat(Files.exists(page) ? Files.readString(page) : "")
        .as("run scripts/rawabit reference %s > %s", reference, page)
        .isEqualTo(printed);
  }
}
