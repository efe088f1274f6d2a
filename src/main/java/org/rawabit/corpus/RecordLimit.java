package org.rawabit.corpus;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends a reader that asks for more characters than a record may have. */
final class RecordLimit extends FilterReader {
  private final int limit;
  private long taken;

  RecordLimit(Reader in, int limit) {
    super(in);
    this.limit = limit;
  }

  /** A record is complete: its characters count no longer. */
  void nextRecord() {
    taken = 0;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (taken > limit) {
      throw new Unreadable(RejectCode.TOO_LARGE, "the record is " + Limits.RECORD_EXCEEDED);
    }
    int n = super.read(buffer, offset, length);
    taken += n;
    return n;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }
}
