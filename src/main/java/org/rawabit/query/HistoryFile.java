package org.rawabit.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file in which the shell keeps what was typed. */
final class HistoryFile {
  private HistoryFile() {}

  /**
   * {@code rawabit/history} in XDG_STATE_HOME where that is set, else {@code .rawabit/history} in
   * the home directory; null where it cannot be written.
   */
  static @Nullable Path of(Map<String, String> environment, String home) {
    String state = environment.get("XDG_STATE_HOME");
    Path file =
        state == null || state.isBlank()
            ? Path.of(home, ".rawabit", "history")
            : Path.of(state, "rawabit", "history");
    try {
      Files.createDirectories(file.resolveSibling("."));
      if (!Files.exists(file)) {
        Files.createFile(file);
      }
      return Files.isWritable(file) && Files.isRegularFile(file) ? file : null;
    } catch (IOException e) {
      // Typing goes on without a history.
      return null;
    }
  }
}
