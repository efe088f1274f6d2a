package org.rawabit.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The disk, the network or the cluster failed while a file was read.
 *
 * <p>The file is not to blame, so this never becomes a reject: the task fails and is tried again.
 */
final class InputFailure extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  InputFailure(String file, IOException cause) {
    super("%s: cannot be read: %s".formatted(file, cause.getMessage()), cause);
  }
}
