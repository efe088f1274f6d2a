package org.rawabit.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An exchange is whole or not at all, wherever the machine stops. */
final class ExchangeTest {
  private static final Map<String, String> BEFORE =
      Map.of("articles/month=1", "old 1", "articles/month=2", "old 2", "terms", "old", "x", "x");
  private static final Map<String, String> AFTER =
      Map.of(
          "articles/month=1", "old 1",
          "articles/month=2", "new 2",
          "articles/month=3", "new 3",
          "terms", "new",
          "new", "new");

  /** What the exchange below does to the file system: its moves and deletions. */
  private static final int STEPS = 9;

  private final Path root;

  ExchangeTest(@TempDir Path root) throws IOException {
    this.root = root;
    for (Map.Entry<String, String> entry : BEFORE.entrySet()) {
      put(root.resolve(entry.getKey()), entry.getValue());
    }
    for (String path : List.of("articles/month=2", "articles/month=3", "terms", "new")) {
      put(root.resolve("_staging/run").resolve(path), Objects.requireNonNull(AFTER.get(path)));
    }
  }

  @Test
  void bringsInTheNewTakesOutTheOldAndLeavesTheRest() throws IOException {
    exchange(new StoppingFiles(Integer.MAX_VALUE));
    assertThat(contents()).isEqualTo(AFTER);
    assertThat(root.resolve(Exchange.PREVIOUS)).doesNotExist();
  }

  static IntStream moments() {
    return IntStream.range(0, STEPS);
  }

  @ParameterizedTest
  @MethodSource("moments")
  void isUndoneWhereverItStops(int moment) throws IOException {
    StoppingFiles files = new StoppingFiles(moment);
    try {
      exchange(files);
      assertThat(contents()).isEqualTo(AFTER);
    } catch (Stopped e) {
      restored();
      assertThat(contents()).isIn(BEFORE, AFTER);
    }
  }

  /** Undoing stops at every moment, too, and is begun again. */
  @ParameterizedTest
  @MethodSource("moments")
  void isUndoneEvenWhereUndoingStops(int moment) throws IOException {
    assertThatThrownBy(() -> exchange(new StoppingFiles(7))).isInstanceOf(Stopped.class);
    for (int i = 0; i <= moment; i++) {
      stopping(i);
    }
    restored();
    assertThat(contents()).isEqualTo(BEFORE);
  }

  /** Begins to undo, and stops for good or comes to the end. */
  private void stopping(int moment) throws IOException {
    try {
      new Exchange(new StoppingFiles(moment), path(root)).restore();
    } catch (Stopped e) {
      assertThat(root.resolve(Exchange.PREVIOUS)).exists();
    }
  }

  private void restored() throws IOException {
    new Exchange(new StoppingFiles(Integer.MAX_VALUE), path(root)).restore();
    assertThat(root.resolve(Exchange.PREVIOUS)).doesNotExist();
  }

  private void exchange(FileSystem files) throws IOException {
    new Exchange(files, path(root))
        .run(
            path(root.resolve("_staging/run")),
            List.of("articles/month=2", "articles/month=3", "terms", "new"),
            List.of("x", "never there", "terms"));
  }

  /** What readers of the output see: the content of each directory. */
  private Map<String, String> contents() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(f -> f.endsWith("part"))
          .filter(f -> !root.relativize(f).toString().startsWith("_"))
          .collect(
              Collectors.toMap(
                  f -> root.relativize(f.getParent()).toString(),
                  ExchangeTest::read,
                  (a, b) -> a,
                  TreeMap::new));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(Path directory, String content) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("part"), content);
  }

  private static org.apache.hadoop.fs.Path path(Path path) {
    return new org.apache.hadoop.fs.Path(path.toUri());
  }

  private static final class Stopped extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** A disk that does so many things, and then nothing any more. */
  private static final class StoppingFiles extends RawLocalFileSystem {
    private int left;

    StoppingFiles(int left) throws IOException {
      this.left = left;
      initialize(URI.create("file:///"), new Configuration(false));
    }

    private void step() throws Stopped {
      if (left-- <= 0) {
        throw new Stopped();
      }
    }

    @Override
    public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to)
        throws IOException {
      step();
      return super.rename(from, to);
    }

    @Override
    public boolean delete(org.apache.hadoop.fs.Path path, boolean recursive) throws IOException {
      step();
      return super.delete(path, recursive);
    }
  }
}
