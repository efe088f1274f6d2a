package org.rawabit.tables;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The tables of the last run where other programs look for them: {@code OUTPUT/articles}.
 *
 * <p>On this machine the files there are those of the run under a second name (a hard link). Where
 * a file has but one name, as on HDFS, the directories are moved. Object stores can do neither:
 * there is nothing at plain paths.
 *
 * <p>Each table changes by two renames. Whoever stops between leaves {@value #PENDING}, and the
 * next publication does it again, from the manifest.
 */
final class PlainPaths {
  /** What comes in waits here, and what went out until it is deleted. */
  static final String PENDING = "_pending";

  private final FileSystem files;
  private final Path root;
  private final StoreKind kind;
  private final Path pending;

  PlainPaths(FileSystem files, Path root) {
    this.files = files;
    this.root = root;
    this.kind = StoreKind.of(files.makeQualified(root).toUri());
    this.pending = new Path(root, PENDING);
  }

  /** Makes ready what the manifest will show; what cannot be shown is found out here. */
  Manifest prepare(Manifest manifest) throws IOException {
    if (kind == StoreKind.OBJECTS) {
      return manifest;
    }
    files.delete(pending, true);
    files.mkdirs(pending);
    if (kind == StoreKind.RENAMING) {
      return manifest.asMoved();
    }
    try {
      for (String directory : shown(manifest)) {
        link(directory);
      }
      return manifest;
    } catch (UnsupportedOperationException | FileSystemException e) {
      if (isNoLink(e)) {
        return manifest.asMoved();
      }
      throw (FileSystemException) e;
    }
  }

  /** Whether the file system has no links, or not for us; a full disk is another matter. */
  private static boolean isNoLink(Exception e) {
    String why = String.valueOf(e.getMessage());
    return e instanceof UnsupportedOperationException
        || why.contains("not permitted")
        || why.contains("not supported")
        || why.contains("Too many links");
  }

  /** What has a plain path: what begins with an underscore is for ourselves. */
  private static List<String> shown(Manifest manifest) {
    return manifest.own().stream().filter(d -> !Manifest.plain(d).startsWith("_")).toList();
  }

  private void link(String directory) throws IOException {
    java.nio.file.Path from = local(new Path(root, directory));
    java.nio.file.Path to = local(waiting(directory));
    try (Stream<java.nio.file.Path> found = Files.walk(from)) {
      for (java.nio.file.Path path : found.toList()) {
        java.nio.file.Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.createLink(copy, path);
        }
      }
    }
  }

  private java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(files.makeQualified(path).toUri());
  }

  private Path waiting(String directory) {
    return new Path(pending, "new-" + Manifest.plain(directory).replace("/", "@"));
  }

  /** Shows what is ready, and takes away what was withdrawn. */
  void show(Manifest manifest) throws IOException {
    if (kind == StoreKind.OBJECTS) {
      withdrawAll(manifest);
      return;
    }
    for (String directory : shown(manifest)) {
      Path from = manifest.moved() ? new Path(root, directory) : waiting(directory);
      // One that was moved before the process was stopped is in its place.
      if (!manifest.moved() || files.exists(from)) {
        Path to = new Path(root, Manifest.plain(directory));
        moveAway(Manifest.plain(directory));
        files.mkdirs(to.getParent());
        rename(from, to);
      }
    }
    for (String name : manifest.withdrawn()) {
      moveAway(name);
    }
    files.delete(pending, true);
  }

  /** What an earlier version has left at plain paths, and files that went. */
  private void withdrawAll(Manifest manifest) throws IOException {
    for (String name : manifest.withdrawn()) {
      files.delete(new Path(root, name), true);
    }
  }

  /** Does again what was begun. */
  void resume() throws IOException {
    if (kind == StoreKind.OBJECTS || !files.exists(pending)) {
      return;
    }
    Manifest manifest = PublishedTables.manifest(files, root).orElse(Manifest.NONE);
    if (!manifest.moved()) {
      prepare(manifest);
    }
    show(manifest);
  }

  private void moveAway(String plain) throws IOException {
    Path old = new Path(pending, "old-" + plain.replace("/", "@"));
    files.delete(old, true);
    Path path = new Path(root, plain);
    try {
      files.getFileStatus(path);
    } catch (FileNotFoundException e) {
      return;
    }
    rename(path, old);
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("cannot rename %s to %s".formatted(from, to));
    }
  }
}
