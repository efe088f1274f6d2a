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
import org.rawabit.UserError;
import org.rawabit.tables.HadoopSettings;
import org.rawabit.tables.Table;

/**
 * Tables of an output on HDFS, S3 or another file system of Hadoop's, copied to this machine until
 * {@link #close}: DuckDB reads local files.
 */
final class FetchedOutput implements AutoCloseable {
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
        for (Table<?> table : tables) {
          fetched.copy(files, new Path(from, table.name()), table.name());
        }
        return fetched;
      } catch (IOException | RuntimeException e) {
        fetched.close();
        throw e;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UserError("output %s: cannot be read: %s".formatted(output, e.getMessage()), e);
    }
  }

  private void copy(FileSystem files, Path table, String name) throws IOException {
    RemoteIterator<LocatedFileStatus> found;
    try {
      found = files.listFiles(table, true);
    } catch (FileNotFoundException e) {
      return;
    }
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

  java.nio.file.Path directory() {
    return directory;
  }

  @Override
  public void close() {
    try (Stream<java.nio.file.Path> found = Files.walk(directory)) {
      for (java.nio.file.Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UserError(
          "%s: copied tables cannot be deleted: %s".formatted(directory, e.getMessage()), e);
    }
  }
}
