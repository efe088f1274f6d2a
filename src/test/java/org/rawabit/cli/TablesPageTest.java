package org.rawabit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TablesPageTest {
  @Test
  void isWhatTheDocsSay() throws IOException {
    Path page = Path.of("docs/tables.md");
    assertThat(Files.exists(page) ? Files.readString(page) : "")
        .as("run scripts/rawabit tables --markdown > docs/tables.md")
        .isEqualTo(TablesPage.markdown());
  }
}
