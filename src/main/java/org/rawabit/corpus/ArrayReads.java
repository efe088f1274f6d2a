package org.rawabit.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that is read in arrays: single bytes are arrays of one. */
abstract class ArrayReads extends FilterInputStream {
  ArrayReads(InputStream in) {
    super(in);
  }

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public abstract int read(byte[] buffer, int offset, int length) throws IOException;
}
