package org.rawabit.corpus;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines that begin in an extent, as bytes; before them stands the line feed behind which the
 * first begins.
 *
 * <p>So a reader of these bytes alone sees one line end too many, and its number of a line and the
 * line feeds before that one are the line's number in the file. Nor does it take what a line begins
 * with for a byte order mark. The first extent has no such line feed. Where no line begins, there
 * are no bytes.
 */
final class LinesOfExtent extends ArrayReads {
  private static final int BUFFER = 64 * 1024;

  private final byte[] buffer = new byte[BUFFER];

  /** The last line's line feed is the first one from here on. */
  private final long lastFeed;

  private boolean begun;
  private boolean ended;
  private int at;
  private int filled;

  /** The place in the file of {@code buffer[at]}. */
  private long position;

  /**
   * The lines of an extent.
   *
   * @param in the file, at {@link #seekTo}
   */
  LinesOfExtent(InputStream in, Extent extent) {
    super(in);
    this.lastFeed = extent.end() - 1;
    this.begun = extent.isFirst();
    this.position = seekTo(extent);
  }

  /** Where to begin: on the byte before the extent, which may be a line feed. */
  static long seekTo(Extent extent) {
    return Math.max(0, extent.start() - 1);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!begun) {
      begin();
    }
    if (ended || !fill()) {
      return -1;
    }
    int n = upToEnd(Math.min(length, filled - at));
    System.arraycopy(buffer, at, target, offset, n);
    advance(n);
    return n;
  }

  /** Goes to the line feed before the first line; there may be none. */
  private void begin() throws IOException {
    begun = true;
    while (position < lastFeed && fill()) {
      if (buffer[at] == '\n') {
        return;
      }
      advance(1);
    }
    ended = true;
  }

  /** How many of the next bytes belong to the lines. */
  private int upToEnd(int most) {
    for (long i = Math.max(0, lastFeed - position); i < most; i++) {
      if (buffer[at + (int) i] == '\n') {
        ended = true;
        return (int) i + 1;
      }
    }
    return most;
  }

  private void advance(int bytes) {
    at += bytes;
    position += bytes;
  }

  /** Whether there is a byte at hand. */
  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer, 0, BUFFER));
    }
    return at < filled;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long left = bytes;
    byte[] skipped = new byte[8 * 1024];
    while (left > 0) {
      int n = read(skipped, 0, (int) Math.min(left, skipped.length));
      if (n < 0) {
        break;
      }
      left -= n;
    }
    return bytes - left;
  }

  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
