package org.rawabit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.UserError;

class TextFileTest {
  private final Path dir;

  TextFileTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @Test
  void readsFilesOfThisMachineByPathAndByUri() throws IOException {
    Path file = Files.writeString(dir.resolve("a.yaml"), "اسم 😀\n");
    assertThat(TextFile.read(file.toString())).isEqualTo("اسم 😀\n");
    assertThat(TextFile.read(file.toUri().toString())).isEqualTo("اسم 😀\n");
  }

  @Test
  void saysWhatCannotBeRead() throws IOException {
    String missing = dir.resolve("none.yaml").toString();
    Path latin = Files.write(dir.resolve("latin.yaml"), new byte[] {'n', (byte) 0xE9});
    assertMistake(missing, missing + ": no such file");
    assertMistake(latin.toString(), latin + ": is not UTF-8 text");
    assertMistake(" ", "the path of a file is empty");
  }

  private static void assertMistake(String path, String message) {
    assertThatThrownBy(() -> TextFile.read(path)).isInstanceOf(UserError.class).hasMessage(message);
  }
}
