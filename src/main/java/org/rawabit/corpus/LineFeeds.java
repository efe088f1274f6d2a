package org.rawabit.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.rawabit.decoding.FileEncoding;

/** Counts the lines before each extent of a file, without decoding them. */
final class LineFeeds {
  private static final int BUFFER = 1024 * 1024;

  private LineFeeds() {}

  /** Whether each byte 0x0A of a file is a line feed, and nothing else is one. */
  static boolean areBytes(FileEncoding encoding) {
    Charset charset = encoding.charset();
    ByteBuffer feed = charset.canEncode() ? charset.encode("\n") : ByteBuffer.allocate(0);
    return feed.remaining() == 1 && feed.get(0) == '\n';
  }

  /**
   * The line feeds from where {@link LinesOfExtent} begins up to where it begins for the next
   * extent; of the last extent nobody asks.
   *
   * @param in the file, at {@link LinesOfExtent#seekTo}
   */
  static long count(InputStream in, Extent extent) throws IOException {
    long left = extent.isLast() ? 0 : extent.end() - 1 - LinesOfExtent.seekTo(extent);
    byte[] buffer = new byte[(int) Math.min(BUFFER, Math.max(1, left))];
    long feeds = 0;
    while (left > 0) {
      int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (n < 0) {
        break;
      }
      for (int i = 0; i < n; i++) {
        feeds += buffer[i] == '\n' ? 1 : 0;
      }
      left -= n;
    }
    return feeds;
  }
}
