package org.rawabit.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;

/** Whose fault it was. */
enum ExitCode {
  DONE(0),
  /** A bad file, flag, key or value. */
  USER(1),
  /** A bug of ours. */
  OURS(2),
  /** The machine or the cluster: memory, disk, network, lost executors. */
  MACHINE(3);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static ExitCode of(Throwable failure) {
    if (find(failure, UserError.class) != null) {
      return USER;
    }
    boolean machine =
        find(failure, OutOfMemoryError.class) != null
            || find(failure, IOException.class) != null
            || String.valueOf(failure.getMessage()).contains("ExecutorLostFailure");
    return machine ? MACHINE : OURS;
  }

  /** The first cause of a kind, for tasks wrap what happened to them. */
  static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> kind) {
    int depth = 0;
    for (Throwable t = failure; t != null && depth < 50; t = t.getCause(), depth++) {
      if (kind.isInstance(t)) {
        return kind.cast(t);
      }
    }
    return null;
  }
}
