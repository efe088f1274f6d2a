package org.rawabit.corpus;

import java.io.IOException;

/** A file of an archive was read to its end, and its bytes are not those that were packed. */
final class WrongChecksum extends IOException {
  private static final long serialVersionUID = 1L;

  WrongChecksum(String file) {
    super("the checksum of %s is wrong: what was read of it may be damaged".formatted(file));
  }
}
