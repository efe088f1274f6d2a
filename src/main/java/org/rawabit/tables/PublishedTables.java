package org.rawabit.tables;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.rawabit.UserError;

/**
 * Where the tables of an output lie, all of one state of it, whatever a run does meanwhile: its
 * {@link Manifest}, read once. An output without one has its tables at their plain paths.
 */
public final class PublishedTables {
  private final Optional<Manifest> manifest;
  private final Predicate<String> exists;

  private PublishedTables(Optional<Manifest> manifest, Predicate<String> exists) {
    this.manifest = manifest;
    this.exists = exists;
  }

  /** Those of an output on this machine, for which Hadoop need not be started. */
  public static PublishedTables here(java.nio.file.Path root) {
    return new PublishedTables(
        manifest(root.toString(), () -> Files.newInputStream(root.resolve(Manifest.FILE))),
        directory -> Files.exists(root.resolve(directory)));
  }

  /** Those of an output on any file system. */
  public static PublishedTables of(FileSystem files, Path root) {
    return new PublishedTables(
        manifest(files, root),
        directory -> {
          try {
            return files.exists(new Path(root, directory));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  static Optional<Manifest> manifest(FileSystem files, Path root) {
    return manifest(root.toString(), () -> files.open(new Path(root, Manifest.FILE)));
  }

  /** How a file is opened. */
  @FunctionalInterface
  private interface Opening {
    InputStream open() throws IOException;
  }

  private static Optional<Manifest> manifest(String root, Opening opening) {
    try (InputStream in = opening.open()) {
      return Optional.of(Manifest.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (FileNotFoundException | NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UserError(
          "output %s: %s cannot be read: %s".formatted(root, Manifest.FILE, e.getMessage()), e);
    }
  }

  /** Puts a manifest in the place of the one before, at once. */
  static void replace(FileSystem files, Path root, Manifest manifest) throws IOException {
    Path file = files.makeQualified(new Path(root, Manifest.FILE));
    byte[] json = manifest.json().getBytes(StandardCharsets.UTF_8);
    if (StoreKind.of(file.toUri()) == StoreKind.OBJECTS) {
      // It appears when the stream is closed; a rename would be a copy and a deletion.
      try (OutputStream out = files.create(file, true)) {
        out.write(json);
      }
      return;
    }
    Path part = new Path(root, Manifest.FILE + ".part");
    if (StoreKind.of(file.toUri()) == StoreKind.LOCAL) {
      java.nio.file.Path here = java.nio.file.Path.of(files.makeQualified(part).toUri());
      Files.write(here, json);
      Files.move(here, java.nio.file.Path.of(file.toUri()), StandardCopyOption.REPLACE_EXISTING);
      return;
    }
    try (OutputStream out = files.create(part, true)) {
      out.write(json);
    }
    FileContext.getFileContext(file.toUri(), files.getConf())
        .rename(files.makeQualified(part), file, Options.Rename.OVERWRITE);
  }

  /** The directories of a table, under the output; none where it has not been written. */
  public List<String> directories(String table) {
    if (manifest.isEmpty()) {
      return exists.test(table) ? List.of(table) : List.of();
    }
    List<String> directories = manifest.get().directories(table);
    return manifest.get().moved() ? directories.stream().map(this::moved).toList() : directories;
  }

  /** Where a directory is that its run may have moved, or not yet. */
  private String moved(String directory) {
    return exists.test(directory) ? directory : Manifest.plain(directory);
  }

  /** The run that brought this state about; empty before the first. */
  public String run() {
    return manifest.map(Manifest::run).orElse("");
  }
}
