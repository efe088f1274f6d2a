package org.rawabit.corpus;

import java.io.IOException;

/** A file, or the rest of one, that cannot be read: it becomes the file's one reject. */
final class Unreadable extends IOException {
  private static final long serialVersionUID = 1L;

  private final RejectCode code;

  Unreadable(RejectCode code, String message) {
    super(message);
    this.code = code;
  }

  Unreadable(RejectCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  RejectCode code() {
    return code;
  }

  /** The code of any failure of the data: what is not said otherwise is broken. */
  static RejectCode code(IOException e) {
    return e instanceof Unreadable u ? u.code : RejectCode.BROKEN;
  }
}
