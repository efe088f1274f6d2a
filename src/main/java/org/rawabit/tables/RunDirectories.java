package org.rawabit.tables;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The directories in which runs have written their tables: those of the output as it is and was, of
 * earlier runs, and of runs that were killed.
 */
final class RunDirectories {
  private final FileSystem files;
  private final Path root;

  RunDirectories(FileSystem files, Path root) {
    this.files = files;
    this.root = root;
  }

  /** That of the output; of one of earlier versions, what lies at plain paths. */
  Manifest manifest() throws IOException {
    Optional<Manifest> found = PublishedTables.manifest(files, root);
    if (found.isPresent()) {
      return found.get();
    }
    Manifest plainly = Manifest.NONE;
    for (String name : names(root)) {
      boolean isOurs = name.startsWith("_") && !name.equals("_slices");
      plainly = isOurs ? plainly : plainly.with(name, List.of(name));
    }
    return plainly;
  }

  /** The manifest with the months of a table one by one, since some will be others. */
  Manifest unfolded(Manifest manifest, String table) throws IOException {
    List<String> unfolded = new ArrayList<>();
    for (String directory : manifest.directories(table)) {
      if (Manifest.plain(directory).equals(table)) {
        boolean isMoved = manifest.moved() && !files.exists(new Path(root, directory));
        Path here = new Path(root, isMoved ? Manifest.plain(directory) : directory);
        names(here).forEach(name -> unfolded.add(directory + "/" + name));
      } else {
        unfolded.add(directory);
      }
    }
    return unfolded.isEmpty() ? manifest : manifest.with(table, unfolded);
  }

  /** Runs that were never published, and that nobody is writing: those of others are locked. */
  List<String> unpublished(Manifest manifest) throws IOException {
    List<String> found = new ArrayList<>();
    for (String run : names(new Path(root, Manifest.RUNS))) {
      if (!run.equals(manifest.run()) && !manifest.uses(run)) {
        found.add(run);
      }
    }
    return found;
  }

  /** What a run says that it has finished. */
  Optional<RunMark> mark(String run) throws IOException {
    try (InputStream in = files.open(new Path(directory(run), RunMark.FILE))) {
      return Optional.of(RunMark.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (FileNotFoundException | com.fasterxml.jackson.core.JacksonException e) {
      // None, or half of one: then nothing is known of the run.
      return Optional.empty();
    }
  }

  /** Says what a run has finished. */
  void mark(RunMark mark) throws IOException {
    try (OutputStream out = files.create(new Path(directory(mark.run()), RunMark.FILE), true)) {
      out.write(mark.json().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Leaves of a run that was killed only what it has finished. */
  void keepFinished(RunMark mark) throws IOException {
    Path run = directory(mark.run());
    for (FileStatus status : files.listStatus(run)) {
      String name = status.getPath().getName();
      if (!name.equals(RunMark.FILE) && !mark.tables().containsKey(name)) {
        files.delete(status.getPath(), true);
      }
    }
  }

  Path directory(String run) {
    return new Path(new Path(root, Manifest.RUNS), run);
  }

  void delete(String run) throws IOException {
    files.delete(directory(run), true);
  }

  /**
   * Directories that a manifest does not use, of published and unpublished runs; of a table by
   * month some months may be used.
   */
  List<Path> unused(Manifest manifest) throws IOException {
    List<Path> unused = new ArrayList<>();
    collect(Manifest.RUNS, manifest.used(), unused);
    return unused;
  }

  private void collect(String directory, Set<String> used, List<Path> unused) throws IOException {
    for (String name : names(new Path(root, directory))) {
      String path = directory + "/" + name;
      if (used.stream().anyMatch(u -> u.startsWith(path + "/"))) {
        collect(path, used, unused);
      } else if (!used.contains(path)) {
        unused.add(new Path(root, path));
      }
    }
  }

  /** The directories in one, in order; none where it is not there. */
  List<String> names(Path directory) throws IOException {
    try {
      List<String> names = new ArrayList<>();
      for (FileStatus status : files.listStatus(directory)) {
        if (status.isDirectory()) {
          names.add(status.getPath().getName());
        }
      }
      names.sort(null);
      return names;
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }
}
