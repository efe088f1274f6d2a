package org.rawabit.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.HadoopSettings;

/**
 * How spark-submit started this program: where its driver runs, and where the relative paths of
 * whoever typed the command lead to.
 */
public final class Submission {
  /** A directory that every node sees: scripts/submit names that in which it was called. */
  static final String DIRECTORY = "spark.rawabit.directory";

  /** Set by spark-submit wherever the driver runs; SPARK_SUBMIT is where it runs itself. */
  private static final String DEPLOY_MODE = "spark.submit.deployMode";

  private Submission() {}

  /** Whether spark-submit started this program, here or on a cluster. */
  public static boolean isSubmitted() {
    return System.getProperty("SPARK_SUBMIT") != null || System.getProperty(DEPLOY_MODE) != null;
  }

  /** Whether the driver runs on a node of the cluster, in a directory of its own. */
  public static boolean isElsewhere() {
    return "cluster".equals(System.getProperty(DEPLOY_MODE));
  }

  /** Lets relative paths of inputs and outputs begin where the command was typed. */
  public static void beginWhereItWasTyped() {
    @Nullable String directory = System.getProperty(DIRECTORY);
    if (directory == null || !isElsewhere()) {
      return;
    }
    try {
      LocalFileSystem files = FileSystem.getLocal(HadoopSettings.current());
      files.setWorkingDirectory(new org.apache.hadoop.fs.Path(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A file of this machine, if the path is that of one: from where this program stands; else from
   * the directory in which the command was typed; else beside the driver, where {@code --files}
   * puts it under its last name.
   */
  public static Optional<Path> here(String path) {
    try {
      return places(Path.of(path)).stream().filter(Files::isRegularFile).findFirst();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static List<Path> places(Path path) {
    List<Path> places = new ArrayList<>(List.of(path));
    if (isElsewhere() && !path.isAbsolute() && !path.toString().contains(":")) {
      @Nullable String directory = System.getProperty(DIRECTORY);
      if (directory != null) {
        places.add(Path.of(directory).resolve(path));
      }
      places.add(path.getFileName());
    }
    return places;
  }
}
