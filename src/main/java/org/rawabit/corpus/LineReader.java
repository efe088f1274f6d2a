package org.rawabit.corpus;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * Lines of any length up to a limit, without a copy of each.
 *
 * <p>A line ends at a line feed; a carriage return before it stays in the line.
 */
final class LineReader {
  private final Reader in;
  private final int limit;
  private char[] buffer = new char[64 * 1024];
  private int filled;
  private int start;
  private int end = -1;
  private long number;
  private boolean tooLong;

  LineReader(Reader in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes to the next line; false where there is none. */
  boolean next() throws IOException {
    start = Math.min(end + 1, filled);
    end = start;
    tooLong = false;
    while (!atLineFeed()) {
      if (!fill()) {
        boolean last = tooLong || end > start;
        number += last ? 1 : 0;
        return last;
      }
    }
    number++;
    return true;
  }

  private boolean atLineFeed() {
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end < filled;
  }

  /** Reads on; of a line beyond the limit only the beginning is kept. */
  private boolean fill() throws IOException {
    if (start > 0) { // else a long line would be moved onto itself again and again
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      start = 0;
    }
    if (filled > limit) {
      tooLong = true;
      filled = Math.min(filled, limit);
    }
    end = filled;
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, filled * 2);
    }
    int n = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(n, 0);
    return n >= 0;
  }

  /** The line's characters; good until the next line is asked for. */
  CharBuffer text() {
    return CharBuffer.wrap(buffer, start, end - start);
  }

  /** Whether the line goes beyond the limit; its text is then cut. */
  boolean isTooLong() {
    return tooLong || end - start > limit;
  }

  /** The number of the line, from 1. */
  long number() {
    return number;
  }
}
