package org.rawabit.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.Path;
import org.rawabit.UserError;

/** Why an output cannot be written: a full disk is the machine's fault, all else the user's. */
final class OutputFailure {
  private OutputFailure() {}

  static RuntimeException of(Path root, IOException e) {
    String why = String.valueOf(e.getMessage());
    return why.contains("No space left") || why.contains("quota")
        ? new UncheckedIOException(new IOException("output %s: %s".formatted(root, why), e))
        : new UserError("output %s: cannot be written: %s".formatted(root, why), e);
  }
}
