package org.rawabit.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.rawabit.UserError;

/**
 * What an output holds beside its tables as they are: those before, for readers that have them
 * open, and what killed runs have left.
 */
public final class OldRuns {
  /** Of versions that wrote no manifest. */
  private static final List<String> LEGACY = List.of("_staging", "_previous");

  private final Path root;
  private final FileSystem files;

  /**
   * Looks at an output.
   *
   * @param output a directory, or a URL
   */
  public OldRuns(String output, Configuration configuration) {
    this.root = new Path(output);
    try {
      this.files = root.getFileSystem(configuration);
      if (!files.exists(root)) {
        throw new UserError("output %s: no such directory; run a job first".formatted(root));
      }
    } catch (IOException e) {
      throw OutputFailure.of(root, e);
    }
  }

  /**
   * A directory that is not needed.
   *
   * @param path under the output
   */
  public record Unneeded(String path, long bytes) {}

  /**
   * What could go.
   *
   * @param keepsBefore whether the tables as they were before the last run stay
   */
  public List<Unneeded> find(boolean keepsBefore) {
    try {
      List<Unneeded> found = new ArrayList<>();
      for (Path path : new RunDirectories(files, root).unused(manifest(keepsBefore))) {
        found.add(unneeded(path));
      }
      for (String name : LEGACY) {
        Path path = new Path(root, name);
        if (files.exists(path)) {
          found.add(unneeded(path));
        }
      }
      return found;
    } catch (IOException e) {
      throw OutputFailure.of(root, e);
    }
  }

  private Manifest manifest(boolean keepsBefore) {
    Manifest manifest = PublishedTables.manifest(files, root).orElse(Manifest.NONE);
    return keepsBefore ? manifest : manifest.alone();
  }

  private Unneeded unneeded(Path path) throws IOException {
    String full = files.makeQualified(path).toString();
    String under = full.substring(files.makeQualified(root).toString().length() + 1);
    return new Unneeded(under, files.getContentSummary(path).getLength());
  }

  /**
   * Deletes it, while nobody writes the output.
   *
   * @param notes is told, in a line, of a stale lock
   * @return what went
   */
  public List<Unneeded> remove(boolean keepsBefore, Consumer<String> notes) {
    try (OutputLock lock = OutputLock.take(files, root, "gc", notes)) {
      new PlainPaths(files, root).resume();
      List<Unneeded> found = find(keepsBefore);
      lock.requireHeld();
      if (PublishedTables.manifest(files, root).isPresent()) {
        PublishedTables.replace(files, root, manifest(keepsBefore));
      }
      for (Unneeded unneeded : found) {
        files.delete(new Path(root, unneeded.path()), true);
      }
      return found;
    } catch (IOException e) {
      throw OutputFailure.of(root, e);
    }
  }
}
