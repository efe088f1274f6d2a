package org.rawabit.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;

/** The bytes of a web archive, in which the next record can be looked for. */
final class WebArchiveBytes implements ReadableByteChannel {
  /** How every record of a WARC begins, on a line of its own. */
  private static final byte[] RECORD = "WARC/".getBytes(StandardCharsets.US_ASCII);

  private final InputStream in;
  private final ByteBuffer buffer = ByteBuffer.allocate(64 * 1024).limit(0);
  private final byte[] chunk = new byte[64 * 1024];
  private long left = Long.MAX_VALUE;
  private boolean ended;

  WebArchiveBytes(InputStream in) {
    this.in = in;
  }

  /** The bytes that have been read ahead; shared with whoever reads records. */
  ByteBuffer buffer() {
    return buffer;
  }

  /** Lets so many more bytes be read. */
  void limit(long more) {
    left = more;
  }

  /** Whether nothing is left. */
  boolean isEnded() {
    return ended && !buffer.hasRemaining();
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (left <= 0) {
      throw new Unreadable(RejectCode.TOO_LARGE, "the headers of a record are larger than 1 MB");
    }
    int n = in.read(chunk, 0, Math.min(chunk.length, target.remaining()));
    if (n < 0) {
      ended = true;
      return -1;
    }
    target.put(chunk, 0, n);
    left -= n;
    return n;
  }

  /**
   * Goes to the next line that begins a record of a WARC, or to the end.
   *
   * @param skipped takes what is before it
   */
  void skipToRecord(Excerpt skipped) throws IOException {
    boolean isLineStart = stepBack();
    while (fill(RECORD.length)) {
      if (isLineStart && atRecord()) {
        return;
      }
      isLineStart = skip(skipped) == '\n';
    }
    while (buffer.hasRemaining()) {
      skip(skipped);
    }
  }

  /** Goes past blank lines that stand where a record should; whether there were any. */
  boolean skipBlankLines() throws IOException {
    int start = buffer.position();
    if (start > 0 && buffer.get(start - 1) != '\n') {
      return false;
    }
    boolean wereAny = false;
    while (fill(1)
        && (buffer.get(buffer.position()) == '\r' || buffer.get(buffer.position()) == '\n')) {
      buffer.get();
      wereAny = true;
    }
    return wereAny;
  }

  private byte skip(Excerpt skipped) {
    byte b = buffer.get();
    if (!skipped.isFull()) {
      skipped.add(String.valueOf((char) (b & 0xFF)));
    }
    return b;
  }

  /**
   * Goes back to the beginning of a record that was read for a header of the one before: that ends
   * at the slash, which no name of a header has.
   */
  private boolean stepBack() {
    int start = buffer.position() - (RECORD.length - 1);
    if (start < 1 || buffer.get(start - 1) != '\n' || buffer.limit() < start + RECORD.length) {
      return false;
    }
    buffer.position(start);
    boolean isRecord = atRecord();
    buffer.position(isRecord ? start : start + RECORD.length - 1);
    return isRecord;
  }

  private boolean atRecord() {
    for (int i = 0; i < RECORD.length; i++) {
      if (buffer.get(buffer.position() + i) != RECORD[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean fill(int count) throws IOException {
    while (buffer.remaining() < count && !ended) {
      buffer.compact();
      read(buffer);
      buffer.flip();
    }
    return buffer.remaining() >= count;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {
    // whoever opened the file closes it
  }
}
