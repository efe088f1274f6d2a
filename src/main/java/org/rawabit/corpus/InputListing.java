package org.rawabit.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.rawabit.UserError;

/**
 * The files of a job's inputs.
 *
 * <p>A directory stands for all files below it. Names that start with a dot or an underscore are
 * left out unless they are typed in full, and a link to a directory that it is in is not followed.
 * A file of two inputs belongs to the first.
 */
final class InputListing {
  private final Configuration hadoop;
  private final Map<String, InputFile> files = new LinkedHashMap<>();

  /** The directory that is listed, and those that it is in. */
  private final Set<URI> entered = new HashSet<>();

  InputListing(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /** All files, the largest first, so that none of them is begun last. */
  List<InputFile> of(List<InputSpec> inputs) {
    for (int i = 0; i < inputs.size(); i++) {
      String path = inputs.get(i).path();
      try {
        add(i, path);
      } catch (IOException | IllegalArgumentException e) {
        throw new UserError(
            "inputs[%d]: path %s: cannot be listed: %s".formatted(i, path, e.getMessage()), e);
      }
    }
    return files.values().stream()
        .sorted(
            Comparator.comparingLong(InputFile::length).reversed().thenComparing(InputFile::name))
        .toList();
  }

  private void add(int input, String typed) throws IOException {
    Path path = new Path(typed);
    FileSystem fileSystem = path.getFileSystem(hadoop);
    FileNaming naming = new FileNaming(typed, fileSystem.getWorkingDirectory());
    List<FileStatus> matches = matches(fileSystem, path);
    if (matches.isEmpty()) {
      throw new UserError("inputs[%d]: path %s: no such file".formatted(input, typed));
    }
    List<FileStatus> found = new ArrayList<>();
    for (FileStatus match : matches) {
      addFiles(fileSystem, match, found);
    }
    if (found.isEmpty()) {
      throw new UserError("inputs[%d]: path %s: no file in this directory".formatted(input, typed));
    }
    for (FileStatus file : found) {
      requireReadableName(input, file.getPath());
      String uri = file.getPath().toString(); // toUri() has one slash or three, as it was found
      files.putIfAbsent(
          uri,
          new InputFile(
              naming.nameOf(file.getPath()),
              uri,
              file.getLen(),
              file.getModificationTime(),
              input));
    }
  }

  /** Hadoop lists such files on a local disk, and then fails to open them. */
  private static void requireReadableName(int input, Path file) {
    if (file.getName().contains(":") && "file".equals(file.toUri().getScheme())) {
      throw new UserError(
          "inputs[%d]: path %s: a file name with ':' cannot be read; rename it"
              .formatted(input, file.toUri().getPath()));
    }
  }

  /** What a path stands for: first as it is, for brackets may be part of a name; then as a glob. */
  private static List<FileStatus> matches(FileSystem fileSystem, Path path) throws IOException {
    try {
      return List.of(fileSystem.getFileStatus(path));
    } catch (FileNotFoundException e) {
      FileStatus[] globbed = fileSystem.globStatus(path, p -> !isHidden(p) || isHidden(path));
      return globbed == null ? List.of() : List.of(globbed);
    }
  }

  private void addFiles(FileSystem fileSystem, FileStatus status, List<FileStatus> found)
      throws IOException {
    if (status.isFile()) {
      found.add(status);
      return;
    }
    if (!entered.add(place(status.getPath()))) {
      return;
    }
    for (FileStatus inside : fileSystem.listStatus(status.getPath())) {
      if (!isHidden(inside.getPath())) {
        addFiles(fileSystem, inside, found);
      }
    }
    entered.remove(place(status.getPath()));
  }

  /** What a directory is, whatever links lead to it: one that holds itself would have no end. */
  private static URI place(Path directory) throws IOException {
    URI uri = directory.toUri();
    return "file".equals(uri.getScheme())
        ? java.nio.file.Path.of(uri.getPath()).toRealPath().toUri()
        : uri;
  }

  private static boolean isHidden(Path path) {
    return path.getName().startsWith(".") || path.getName().startsWith("_");
  }
}
