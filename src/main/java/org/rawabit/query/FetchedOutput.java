package org.rawabit.query;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.tables.HadoopSettings;
import org.rawabit.tables.PublishedTables;
import org.rawabit.tables.Table;

/**
 * Tables of an output on HDFS, S3 or another file system of Hadoop's, copied to this machine until
 * {@link #close}: DuckDB reads local files.
 */
final class FetchedOutput implements AutoCloseable {
  /** How often an output may change under our hands. */
  private static final int ATTEMPTS = 5;

  private final java.nio.file.Path directory;

  private FetchedOutput(java.nio.file.Path directory) {
    this.directory = directory;
  }

  /**
   * Copies those of the tables that are there.
   *
   * @param output a URL like hdfs://host/news/out
   */
  static FetchedOutput of(String output, Collection<Table<?>> tables) {
    try {
      Path from = new Path(output);
      FileSystem files = from.getFileSystem(HadoopSettings.current());
      FetchedOutput fetched =
          new FetchedOutput(Files.createTempDirectory("rawabit-output-").toRealPath());
      try {
        fetched.copy(files, from, tables);
        return fetched;
      } catch (IOException | RuntimeException e) {
        fetched.close();
        throw e;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UserError("output %s: cannot be read: %s".formatted(output, e.getMessage()), e);
    }
  }

  /** Copies tables of one state of the output: where a run changes it meanwhile, anew. */
  private void copy(FileSystem files, Path from, Collection<Table<?>> tables) throws IOException {
    PublishedTables published = PublishedTables.of(files, from);
    for (int left = ATTEMPTS; ; left--) {
      @Nullable FileNotFoundException missing = null;
      try {
        for (Table<?> table : tables) {
          for (String part : published.directories(table.name())) {
            copy(files, new Path(from, part), table.name() + part(part, table));
          }
        }
      } catch (FileNotFoundException e) {
        missing = e;
      }
      PublishedTables now = PublishedTables.of(files, from);
      if (missing == null && now.run().equals(published.run())) {
        return;
      }
      if (left == 0) {
        throw new IOException("its tables change all the time", missing);
      }
      published = now;
      clear();
    }
  }

  /** The month that a directory of a table is, with a slash before it; or nothing. */
  private static String part(String directory, Table<?> table) {
    int month = directory.indexOf("/" + Table.MONTH + "=");
    return table.byMonth() && month >= 0 ? directory.substring(month) : "";
  }

  private void copy(FileSystem files, Path table, String name) throws IOException {
    RemoteIterator<LocatedFileStatus> found = files.listFiles(table, true);
    String root = files.makeQualified(table).toString();
    while (found.hasNext()) {
      Path file = found.next().getPath();
      if (file.getName().endsWith(".parquet")) {
        java.nio.file.Path copy =
            directory.resolve(name).resolve(file.toString().substring(root.length() + 1));
        Files.createDirectories(copy.resolveSibling("."));
        files.copyToLocalFile(false, file, new Path(copy.toUri()), true);
      }
    }
  }

  private void clear() throws IOException {
    try (Stream<java.nio.file.Path> found = Files.walk(directory)) {
      for (java.nio.file.Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(directory)) {
          Files.delete(path);
        }
      }
    }
  }

  java.nio.file.Path directory() {
    return directory;
  }

  @Override
  public void close() {
    try {
      clear();
      Files.delete(directory);
    } catch (IOException e) {
      throw new UserError(
          "%s: copied tables cannot be deleted: %s".formatted(directory, e.getMessage()), e);
    }
  }
}
