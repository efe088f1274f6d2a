package org.rawabit.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rawabit.UserError;
import org.rawabit.tables.PublishedTables;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/**
 * The local output directory of a job, with at least one table.
 *
 * @param published where its tables lie, as it was when it was opened
 */
record OutputDirectory(Path path, PublishedTables published, List<Table<?>> tables) {
  /** A scheme of two letters or more (one is a drive); a Path has swallowed one of its slashes. */
  private static final Pattern URL = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):/+(.*)");

  static OutputDirectory of(Path output) {
    Path path = local(output);
    return of(path, path.toString());
  }

  /**
   * The output in a directory.
   *
   * @param name what people call it
   */
  static OutputDirectory of(Path path, String name) {
    if (!Files.isDirectory(path)) {
      throw new UserError("output %s: no such directory; run a job first".formatted(name));
    }
    PublishedTables published = PublishedTables.here(path);
    List<Table<?>> tables =
        Tables.ALL.stream()
            .filter(
                table ->
                    published.directories(table.name()).stream()
                        .anyMatch(directory -> hasParquet(path.resolve(directory))))
            .toList();
    if (tables.isEmpty()) {
      throw new UserError("output %s: has no tables; run a job first".formatted(name));
    }
    return new OutputDirectory(path, published, tables);
  }

  /** The view of a table; a {@link UserError} where it has not been written. */
  ParquetView view(Table<?> table) {
    if (!tables.contains(table)) {
      throw new UserError("output %s: has no table %s".formatted(path, table.name()));
    }
    return new ParquetView(
        published.directories(table.name()).stream().map(path::resolve).toList(), table);
  }

  private static Path local(Path output) {
    Matcher url = URL.matcher(output.toString());
    if (Files.exists(output) || !url.matches()) {
      return output;
    }
    if (url.group(1).equals("file")) {
      return Path.of(URI.create("file:///").resolve("/" + url.group(2)));
    }
    throw new UserError(
        "output %s://%s: this command reads local directories; copy the tables first"
            .formatted(url.group(1), url.group(2)));
  }

  /** Whether there is a file of the table, in the directory or in one of a month. */
  private static boolean hasParquet(Path directory) {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(directory, 2)) {
      return files.anyMatch(f -> f.getFileName().toString().endsWith(".parquet"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
