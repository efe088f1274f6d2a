package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.UserError;

/** Files that are hard to find, to open or to hold. */
final class HardPlacesTest {
  private static final String A = "{\"title\":\"A\"}";

  private final Path directory;

  HardPlacesTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with spaces.jsonl",
        "أخبار ليبيا.jsonl",
        "[1] {a,b}.jsonl",
        "what?.jsonl",
        "100%25.jsonl",
        "a#b.jsonl",
        "-.jsonl",
        "\uD83D\uDE00.jsonl"
      })
  void anyNameInADirectoryIsRead(String name) throws IOException {
    Files.writeString(directory.resolve(name), A);
    assertThat(files(directory.toString()))
        .flatExtracting(OnDisk::read)
        .extracting(Reading::line)
        .containsExactly(directory + "/" + name + "@1 = A");
  }

  @Test
  void aDirectoryIsOneWhateverItsName() throws IOException {
    Files.createDirectories(directory.resolve("a.jsonl"));
    Files.writeString(directory.resolve("a.jsonl/b"), A);
    assertThat(files(directory + "/a.jsonl"))
        .extracting(InputFile::name)
        .containsExactly(directory + "/a.jsonl/b");
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void linksThatLeadInCirclesAreNotFollowed() throws IOException {
    Path inner = Files.createDirectories(directory.resolve("a/b"));
    Files.writeString(inner.resolve("c.jsonl"), A);
    Files.createSymbolicLink(inner.resolve("up"), directory);
    Files.createSymbolicLink(inner.resolve("here"), inner);
    Files.createSymbolicLink(inner.resolve("other"), directory.resolve("a"));
    assertThat(files(directory.toString()))
        .extracting(InputFile::name)
        .containsExactly(directory + "/a/b/c.jsonl");
  }

  @Test
  void aLinkToAFileIsThatFile() throws IOException {
    Path file = Files.writeString(directory.resolve("a.jsonl"), A);
    Path links = Files.createDirectories(directory.resolve("links"));
    Files.createSymbolicLink(links.resolve("l.jsonl"), file);
    assertThat(files(links.toString()))
        .flatExtracting(OnDisk::read)
        .extracting(Reading::line)
        .containsExactly(links + "/l.jsonl@1 = A");
  }

  @Test
  void aLinkToNothingIsTheUsersMistake() throws IOException {
    Files.createSymbolicLink(directory.resolve("l.jsonl"), directory.resolve("gone"));
    assertThatThrownBy(() -> files(directory.toString()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("inputs[0]: path " + directory);
  }

  @Test
  void aFileThatVanishesIsNoReject() throws IOException {
    Path path = Files.writeString(directory.resolve("a.jsonl"), A);
    InputFile file = files(directory.toString()).get(0);
    Files.delete(path);
    assertThatThrownBy(() -> OnDisk.read(file))
        .isInstanceOf(InputFailure.class)
        .hasMessageContaining("a.jsonl: cannot be read: ")
        .hasCauseInstanceOf(FileNotFoundException.class);
  }

  @Test
  @Timeout(value = 300, unit = TimeUnit.SECONDS)
  void aLineOfTwoGigabytesIsOneReject() {
    assertThat(Reading.articles("a", "jsonl", new Endless(2L << 30)))
        .extracting(Reading::line)
        .containsExactly("a@1 ! larger than 64 MB");
  }

  private static List<InputFile> files(String path) {
    InputSpec input = new InputSpec(path, "auto", Map.of());
    return Corpus.files(new Configuration(), List.of(input));
  }

  /** The same letter over and over. */
  private static final class Endless extends InputStream {
    private long left;

    Endless(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int n = (int) Math.min(length, left);
      Arrays.fill(buffer, offset, offset + n, (byte) 'x');
      left -= n;
      return n == 0 && length > 0 ? -1 : n;
    }
  }
}
