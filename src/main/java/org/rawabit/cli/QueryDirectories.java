package org.rawabit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;

/** Where saved queries are, besides those in the jar. */
final class QueryDirectories {
  private static final Path USUAL = Path.of("conf", "queries");

  private QueryDirectories() {}

  /**
   * The installation's, as the launcher tells, that of the working directory, and the one that is
   * named: a later one hides the queries of an earlier one.
   *
   * @param named null for none
   */
  static List<Path> of(@Nullable String named) {
    List<Path> directories = new ArrayList<>();
    String home = System.getProperty("rawabit.home");
    if (home != null) {
      directories.add(Path.of(home).resolve(USUAL));
    }
    directories.add(USUAL);
    if (named != null) {
      Path directory = Path.of(named);
      if (!Files.isDirectory(directory)) {
        throw new UserError("--queries %s: no such directory".formatted(named));
      }
      directories.add(directory);
    }
    return directories;
  }
}
