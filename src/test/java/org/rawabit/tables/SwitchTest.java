package org.rawabit.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FilterFileSystem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever the machine stops, readers see one state of the output, whole. */
final class SwitchTest {
  private static final Map<String, String> BEFORE =
      Map.of("articles/month=1", "old 1", "articles/month=2", "old 2", "terms", "old", "x", "old");
  private static final Map<String, String> AFTER =
      Map.of(
          "articles/month=1", "old 1",
          "articles/month=2", "new 2",
          "articles/month=3", "new 3",
          "terms", "new",
          "new", "new");

  private static final List<String> WRITTEN =
      List.of("articles/month=2", "articles/month=3", "terms", "new");

  private final Path dir;

  SwitchTest(@TempDir Path dir) {
    this.dir = dir;
  }

  /** File systems of each kind. */
  enum Kind {
    LOCAL("file"),
    RENAMING("elsewhere"),
    OBJECTS("gs");

    private final String scheme;

    Kind(String scheme) {
      this.scheme = scheme;
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void showsAllOfARunOrNothingWhereverItStops(Kind kind) throws IOException {
    int moment = 0;
    boolean isDone = false;
    while (!isDone) {
      Path root = dir.resolve(Integer.toString(moment));
      before(kind, root);
      StoppingFiles files = new StoppingFiles(kind, moment);
      try {
        second(files, root(kind, root));
        isDone = true;
      } catch (Stopped e) {
        assertThat(published(kind, root)).as("stopped at %d", moment).isIn(BEFORE, AFTER);
      }
      Map<String, String> state = published(kind, root);
      new PlainPaths(new StoppingFiles(kind, Integer.MAX_VALUE), root(kind, root)).resume();
      assertThat(published(kind, root)).isEqualTo(state);
      assertThat(plain(root))
          .as("stopped at %d", moment)
          .isEqualTo(kind == Kind.OBJECTS ? Map.of() : state);
      assertThat(root.resolve(PlainPaths.PENDING)).doesNotExist();
      moment++;
    }
    assertThat(published(kind, dir.resolve(Integer.toString(moment - 1)))).isEqualTo(AFTER);
    assertThat(moment).isGreaterThan(kind == Kind.OBJECTS ? 1 : 5);
  }

  private static void before(Kind kind, Path root) throws IOException {
    for (Map.Entry<String, String> entry : BEFORE.entrySet()) {
      put(root.resolve("_runs/run-1").resolve(entry.getKey()), entry.getValue());
    }
    FileSystem files = new StoppingFiles(kind, Integer.MAX_VALUE);
    publish(files, root(kind, root), "run-1", List.of("articles", "terms", "x"), List.of());
    for (String path : WRITTEN) {
      put(root.resolve("_runs/run-2").resolve(path), AFTER.getOrDefault(path, ""));
    }
  }

  private static void second(FileSystem files, org.apache.hadoop.fs.Path root) throws IOException {
    publish(files, root, "run-2", WRITTEN, List.of("x", "never there", "terms"));
  }

  private static void publish(
      FileSystem files,
      org.apache.hadoop.fs.Path root,
      String run,
      List<String> written,
      List<String> gone)
      throws IOException {
    RunDirectories runs = new RunDirectories(files, root);
    PlainPaths plain = new PlainPaths(files, root);
    Manifest next = runs.unfolded(runs.manifest(), "articles").next(run, written, gone);
    next = plain.prepare(next);
    PublishedTables.replace(files, root, next);
    plain.show(next);
  }

  /** What our own readers see: the content of each directory. */
  private static Map<String, String> published(Kind kind, Path root) throws IOException {
    PublishedTables tables =
        PublishedTables.of(new StoppingFiles(kind, Integer.MAX_VALUE), root(kind, root));
    Map<String, String> contents = new TreeMap<>();
    for (String table : List.of("articles", "terms", "x", "new", "never there")) {
      for (String directory : tables.directories(table)) {
        contents.putAll(contents(root.resolve(directory), root));
      }
    }
    return contents;
  }

  /** What other programs see. */
  private static Map<String, String> plain(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> tables = Files.list(root)) {
      for (Path table : tables.toList()) {
        if (!table.getFileName().toString().startsWith("_")) {
          contents.putAll(contents(table, root));
        }
      }
    }
    return contents;
  }

  private static Map<String, String> contents(Path directory, Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    List<Path> parts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(directory)) {
      files.filter(file -> file.endsWith("part")).forEach(parts::add);
    }
    for (Path part : parts) {
      String path = root.relativize(part.getParent()).toString();
      contents.put(Manifest.plain(path), read(part));
    }
    return contents;
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

  private static org.apache.hadoop.fs.Path root(Kind kind, Path path) {
    return new org.apache.hadoop.fs.Path(kind.scheme + "://" + path.toUri().getPath());
  }

  private static final class Stopped extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** A disk that does so many things, and then nothing any more; one of objects renames nothing. */
  private static final class StoppingFiles extends FilterFileSystem {
    private final Kind kind;
    private int left;

    StoppingFiles(Kind kind, int left) throws IOException {
      super(new org.apache.hadoop.fs.RawLocalFileSystem());
      this.kind = kind;
      this.left = left;
      Configuration configuration = new Configuration(false);
      configuration.set(
          "fs.AbstractFileSystem.elsewhere.impl", ElsewhereFileContext.class.getName());
      fs.initialize(URI.create("file:///"), configuration);
      setConf(configuration);
    }

    private void step() throws Stopped {
      if (left-- <= 0) {
        throw new Stopped();
      }
    }

    @Override
    public URI getUri() {
      return URI.create(kind.scheme + ":///");
    }

    @Override
    public org.apache.hadoop.fs.Path makeQualified(org.apache.hadoop.fs.Path path) {
      return new org.apache.hadoop.fs.Path(kind.scheme, null, path.toUri().getPath());
    }

    @Override
    protected void checkPath(org.apache.hadoop.fs.Path path) {}

    private static org.apache.hadoop.fs.Path here(org.apache.hadoop.fs.Path path) {
      return new org.apache.hadoop.fs.Path("file", null, path.toUri().getPath());
    }

    @Override
    public org.apache.hadoop.fs.FSDataInputStream open(org.apache.hadoop.fs.Path path, int buffer)
        throws IOException {
      return fs.open(here(path), buffer);
    }

    @Override
    public org.apache.hadoop.fs.FSDataOutputStream create(
        org.apache.hadoop.fs.Path path,
        org.apache.hadoop.fs.permission.FsPermission permission,
        boolean overwrite,
        int buffer,
        short replication,
        long block,
        org.apache.hadoop.util.Progressable progress)
        throws IOException {
      step();
      return fs.create(here(path), overwrite, buffer, replication, block);
    }

    @Override
    public org.apache.hadoop.fs.FileStatus getFileStatus(org.apache.hadoop.fs.Path path)
        throws IOException {
      return fs.getFileStatus(here(path));
    }

    @Override
    public org.apache.hadoop.fs.FileStatus[] listStatus(org.apache.hadoop.fs.Path path)
        throws IOException {
      return fs.listStatus(here(path));
    }

    @Override
    public boolean mkdirs(
        org.apache.hadoop.fs.Path path, org.apache.hadoop.fs.permission.FsPermission permission)
        throws IOException {
      return fs.mkdirs(here(path));
    }

    @Override
    public boolean mkdirs(org.apache.hadoop.fs.Path path) throws IOException {
      return fs.mkdirs(here(path));
    }

    @Override
    public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to)
        throws IOException {
      step();
      assertThat(kind).isNotEqualTo(Kind.OBJECTS);
      return fs.rename(here(from), here(to));
    }

    @Override
    public boolean delete(org.apache.hadoop.fs.Path path, boolean recursive) throws IOException {
      step();
      return fs.delete(here(path), recursive);
    }
  }
}
