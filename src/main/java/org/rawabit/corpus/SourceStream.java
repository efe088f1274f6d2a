package org.rawabit.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of an input file as they lie there, counted.
 *
 * <p>Whatever fails here is an {@link InputFailure}: so every {@link IOException} above is the
 * fault of the data.
 */
final class SourceStream extends FilterInputStream {
  private final String name;
  private long count;

  SourceStream(String name, InputStream in) {
    super(in);
    this.name = name;
  }

  /** Bytes read so far. */
  long count() {
    return count;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    try {
      int n = in.read(buffer, offset, length);
      count += Math.max(n, 0);
      return n;
    } catch (IOException e) {
      throw new InputFailure(name, e);
    }
  }

  @Override
  public long skip(long bytes) {
    try {
      return in.skip(bytes);
    } catch (IOException e) {
      throw new InputFailure(name, e);
    }
  }

  @Override
  public int available() {
    try {
      return in.available();
    } catch (IOException e) {
      throw new InputFailure(name, e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new InputFailure(name, e);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
