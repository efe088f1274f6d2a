package org.rawabit.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Directories that change places together: new ones come in, old ones go out, or all stays.
 *
 * <p>Before the first is moved, a list in {@value #PREVIOUS} says what is to come and whether
 * something was there; what goes waits beside the list. An exchange that was killed is undone by
 * the next one, from the list; undoing it, too, may be killed and begun again.
 */
final class Exchange {
  /** Where replaced directories wait until all are replaced. */
  static final String PREVIOUS = "_previous";

  private static final String LIST = "_list";
  private static final String OLD = "old ";
  private static final String NEW = "new ";

  private final FileSystem files;
  private final Path root;
  private final Path previous;

  /**
   * @param root the output, under which all directories are
   */
  Exchange(FileSystem files, Path root) {
    this.files = files;
    this.root = root;
    this.previous = new Path(root, PREVIOUS);
  }

  /**
   * Moves directories in and out.
   *
   * @param staging under which the new ones lie, at the paths they will have under the root
   * @param written paths of those to come in, in place of what is there
   * @param withdrawn paths of those that go
   */
  void run(Path staging, List<String> written, List<String> withdrawn) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String path : written) {
      lines.add((files.exists(new Path(root, path)) ? OLD : NEW) + path);
    }
    for (String path : withdrawn) {
      if (!written.contains(path) && files.exists(new Path(root, path))) {
        lines.add(OLD + path);
      }
    }
    write(lines);
    for (String line : lines) {
      if (line.startsWith(OLD)) {
        rename(target(line), waiting(line));
      }
    }
    for (String path : written) {
      files.mkdirs(new Path(root, path).getParent());
      rename(new Path(staging, path), new Path(root, path));
    }
    files.delete(previous, true);
  }

  /** Undoes an exchange that did not come to its end. */
  void restore() throws IOException {
    if (!files.exists(previous)) {
      return;
    }
    Path list = new Path(previous, LIST);
    for (String line : files.exists(list) ? read(list) : List.<String>of()) {
      if (line.startsWith(NEW)) {
        files.delete(target(line), true);
      } else if (files.exists(waiting(line))) {
        files.delete(target(line), true);
        rename(waiting(line), target(line));
      }
    }
    files.delete(previous, true);
  }

  private Path target(String line) {
    return new Path(root, path(line));
  }

  private Path waiting(String line) {
    return new Path(previous, path(line).replace("/", "@"));
  }

  private static String path(String line) {
    return line.substring(line.indexOf(' ') + 1);
  }

  /** The list is there whole or not at all. */
  private void write(List<String> lines) throws IOException {
    Path part = new Path(previous, LIST + ".part");
    try (FSDataOutputStream out = files.create(part, true)) {
      out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
    rename(part, new Path(previous, LIST));
  }

  private List<String> read(Path list) throws IOException {
    try (FSDataInputStream in = files.open(list)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("cannot rename %s to %s".formatted(from, to));
    }
  }
}
