package org.rawabit.query;

import java.io.BufferedReader;
import java.io.Flushable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the shell gets its lines from. */
@FunctionalInterface
public interface ShellInput {
  /**
   * The next line or lines; null at the end of the input.
   *
   * @param unfinished the statement that is being typed; empty for none
   */
  @Nullable String read(String unfinished) throws IOException;

  /** Lines of a file or a pipe. */
  static ShellInput of(BufferedReader lines) {
    return unfinished -> lines.readLine();
  }

  /** Lines that somebody types, asked for by prompts, where nothing can be edited. */
  static ShellInput prompted(BufferedReader lines, Appendable out) {
    return unfinished -> {
      out.append(unfinished.isEmpty() ? "rawabit> " : "      -> ");
      if (out instanceof Flushable buffered) {
        buffered.flush();
      }
      String line = lines.readLine();
      out.append(line == null ? "\n" : "");
      return line;
    };
  }
}
