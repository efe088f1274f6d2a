package org.rawabit.corpus;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one file inside an archive, as long as the archive is sound and no bomb.
 *
 * <p>A bomb unpacks to more than a limit, or to more than {@link Limits#RATIO} times what has been
 * read of the input file meanwhile.
 */
final class Unpacked extends ArrayReads {
  private final SourceStream source;
  private final long limit;
  private final long sourceStart;
  private long count;
  private @Nullable IOException failure;

  Unpacked(InputStream in, SourceStream source, long limit) {
    super(in);
    this.source = source;
    this.limit = limit;
    this.sourceStart = source.count();
  }

  /** Why reading has failed; null where it has not. */
  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      int n = in.read(buffer, offset, length);
      count += Math.max(n, 0);
      check();
      return n;
    } catch (IOException e) {
      failure = e;
      throw e;
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) { // of damaged bytes
      failure = new IOException("the packed bytes are damaged: " + e.getMessage(), e);
      throw failure;
    }
  }

  private void check() throws IOException {
    if (count > limit) {
      throw new Unreadable(RejectCode.BOMB, "unpacks to more than %d bytes".formatted(limit));
    }
    long packed = Math.max(1, source.count() - sourceStart);
    if (count > Limits.RATIO_FROM && count / packed > Limits.RATIO) {
      throw new Unreadable(
          RejectCode.BOMB, "unpacks to more than %d times its size".formatted(Limits.RATIO));
    }
  }

  @Override
  public long skip(long bytes) throws IOException {
    long left = bytes;
    byte[] buffer = new byte[8 * 1024];
    while (left > 0) {
      int n = read(buffer, 0, (int) Math.min(left, buffer.length));
      if (n < 0) {
        break;
      }
      left -= n;
    }
    return bytes - left;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() {
    // the archive goes on
  }
}
