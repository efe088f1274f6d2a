package org.rawabit.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.UserError;

class PublishedFileTest {
  private final Path dir;

  PublishedFileTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "file:", "file://", "elsewhere:"})
  void takesThePlaceOfTheOneBefore(String scheme) throws IOException {
    String path = scheme + dir.resolve("made/تقرير.html");
    PublishedFile.write(path, out -> out.write("one".getBytes(UTF_8)));
    PublishedFile.write(path, out -> out.write("two".getBytes(UTF_8)));
    assertThat(dir.resolve("made/تقرير.html")).hasContent("two");
    assertThat(names()).containsExactly("تقرير.html");
  }

  @Test
  void theOneBeforeStaysWhereWritingFails() throws IOException {
    String path = dir.resolve("made/a.txt").toString();
    PublishedFile.write(path, out -> out.write("one".getBytes(UTF_8)));
    assertThatThrownBy(
            () ->
                PublishedFile.write(
                    path,
                    out -> {
                      out.write("half".getBytes(UTF_8));
                      throw new IOException("no space left");
                    }))
        .isInstanceOf(UserError.class)
        .hasMessage("%s: cannot be written: no space left", path);
    assertThat(Path.of(path)).hasContent("one");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void aDirectoryIsNoFile() throws IOException {
    String path = Files.createDirectories(dir.resolve("made")).toString();
    assertThatThrownBy(() -> PublishedFile.write(path, out -> out.write(1)))
        .isInstanceOf(UserError.class)
        .hasMessage("%s: cannot be written: it is a directory", path);
    assertThat(Path.of(path)).isDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    "out/sample, false",
    "/out/a:/b, false",
    "C:/out, false",
    "file:///out, false",
    "hdfs://host:8020/out, true",
    "s3a://bucket/out, true",
    "hdfs:/out, true"
  })
  void isElsewhereWhereASchemeSaysSo(String path, boolean elsewhere) {
    assertThat(PublishedFile.isElsewhere(path)).isEqualTo(elsewhere);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(dir.resolve("made"))) {
      return files.map(f -> f.getFileName().toString()).filter(n -> !n.endsWith(".crc")).toList();
    }
  }
}
