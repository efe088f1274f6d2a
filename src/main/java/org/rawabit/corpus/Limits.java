package org.rawabit.corpus;

/** How much of an input is held or unpacked before it is refused. */
final class Limits {
  /** Characters of one record, or of one plain text file. */
  static final int RECORD = 64 * 1024 * 1024;

  static final String RECORD_EXCEEDED = "larger than 64 MB";

  /** Bytes of one unpacked file of an archive. */
  static final long MEMBER = 16L << 30;

  /** Unpacked bytes before {@link #RATIO} counts. */
  static final long RATIO_FROM = 100L << 20;

  /** Unpacked bytes to one packed byte: beyond it, an archive is a bomb. */
  static final int RATIO = 1000;

  /** Logarithm to base 2 of the bytes an unpacker may look back: 128 MB. */
  static final int WINDOW_LOG = 27;

  /** Bytes of the headers of a record in a web archive. */
  static final int HEADERS = 1 << 20;

  /** Archives inside archives. */
  static final int DEPTH = 3;

  /** Bytes by which a file's format is told. */
  static final int HEAD = 64 * 1024;

  private Limits() {}
}
