package org.rawabit.corpus;

import java.io.IOException;
import java.io.Reader;

/** The records of a file of SGML, as they lie there, cut out by their tags. */
final class SgmlChunks {
  private final Reader in;
  private final String name;
  private final int limit;
  private final char[] buffer = new char[32 * 1024];
  private final StringBuilder text = new StringBuilder();
  private int start;
  private int end;
  private boolean inEnded;
  private boolean isTooLong;
  private boolean hadEnd;
  private boolean isCut;

  /**
   * The records of a reader.
   *
   * @param name of the element, in lower case
   * @param limit characters that are kept of a record
   */
  SgmlChunks(Reader in, String name, int limit) {
    this.in = in;
    this.name = name;
    this.limit = limit;
  }

  /** Goes to the next record; false where there is none. */
  boolean next() throws IOException {
    text.setLength(0);
    isTooLong = false;
    while (lookAhead() && !isTag("<")) {
      start++;
    }
    if (start == end) {
      return false;
    }
    take();
    while (lookAhead() && !isTag("</") && !isTag("<")) {
      take();
    }
    boolean ended = start < end && isTag("</");
    isCut = start == end && hadEnd;
    hadEnd |= ended;
    return true;
  }

  /** The record from its first tag to before its end tag. */
  String text() {
    return text.toString();
  }

  /** Whether it goes beyond the limit; its text is then cut. */
  boolean isTooLong() {
    return isTooLong;
  }

  /** Whether the file ends in it, although the records before had an end tag. */
  boolean isCut() {
    return isCut;
  }

  private void take() {
    do {
      if (text.length() < limit) {
        text.append(buffer[start]);
      } else {
        isTooLong = true;
      }
      start++;
    } while (start < end && buffer[start] != '<');
  }

  private boolean isTag(String opening) {
    int after = start + opening.length() + name.length();
    if (after > end || !startsWith(opening, start) || !startsWith(name, start + opening.length())) {
      return false;
    }
    return after == end || buffer[after] <= ' ' || buffer[after] == '>';
  }

  private boolean startsWith(String lower, int at) {
    for (int i = 0; i < lower.length(); i++) {
      if (at + i >= end || Character.toLowerCase(buffer[at + i]) != lower.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is a character; a whole tag is in the buffer. */
  private boolean lookAhead() throws IOException {
    while (end - start < name.length() + 3 && !inEnded) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
      int n = in.read(buffer, end, buffer.length - end);
      inEnded = n < 0;
      end += Math.max(n, 0);
    }
    return start < end;
  }
}
