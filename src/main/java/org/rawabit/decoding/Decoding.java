package org.rawabit.decoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to characters, in the encoding of the file, see {@link FileEncoding}.
 *
 * <p>Byte order marks at the beginning of the file or of a line are taken off: files that were laid
 * one behind the other have them in the middle. A byte that belongs to no character is neither lost
 * nor guessed at: byte {@code b} becomes the half character U+DC00 + b, which no well-formed text
 * holds. So a file is read on, and exactly the records with such bytes are decoded anew or refused,
 * see {@link Redecoding}.
 */
public final class Decoding extends Reader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(16 * 1024).limit(0);
  private final CharsetDecoder decoder;
  private boolean ended;
  private boolean atLineStart = true;
  private int pending = -1;

  private Decoding(InputStream in, Charset charset) {
    this.in = in;
    this.decoder = charset.newDecoder();
  }

  /** Reads a file, or what follows a line end of it. */
  public static Reader reader(InputStream in, FileEncoding encoding) {
    return new Decoding(in, encoding.charset());
  }

  public static String string(byte[] utf8) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      CharBuffer chars = CharBuffer.allocate(utf8.length);
      CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
      ByteBuffer rest = ByteBuffer.wrap(utf8);
      for (CoderResult r = decoder.decode(rest, chars, true);
          r.isError();
          r = decoder.decode(rest, chars, true)) {
        mark(rest, r.length(), chars);
      }
      return chars.flip().toString();
    }
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (pending >= 0) {
      buffer[offset] = (char) pending;
      pending = -1;
      return 1;
    }
    if (length == 1) {
      return readOne(buffer, offset);
    }
    int count = 0;
    while (count == 0) {
      CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isError()) {
        mark(bytes, result.length(), chars);
      } else if (result.isUnderflow() && chars.position() == offset) {
        if (ended) {
          return -1;
        }
        fill();
      }
      count = withoutMarks(buffer, offset, chars.position() - offset);
    }
    return count;
  }

  /** Takes off the byte order marks at the beginnings of lines; the number of what is left. */
  private int withoutMarks(char[] buffer, int offset, int count) {
    int kept = offset;
    for (int i = offset; i < offset + count; i++) {
      char c = buffer[i];
      if (c == BYTE_ORDER_MARK && atLineStart) {
        continue;
      }
      atLineStart = c == '\n' || c == '\r';
      buffer[kept++] = c;
    }
    return kept - offset;
  }

  /** A character beyond U+FFFF takes two places: with room for one, its second half waits. */
  private int readOne(char[] buffer, int offset) throws IOException {
    char[] two = new char[2];
    int n = read(two, 0, 2);
    if (n > 0) {
      buffer[offset] = two[0];
    }
    if (n == 2) {
      pending = two[1];
    }
    return Math.min(n, 1);
  }

  /** Moves the malformed bytes over as marks; there may be more of them than room for marks. */
  private static void mark(ByteBuffer bytes, int malformed, CharBuffer chars) {
    for (int i = 0; i < malformed && chars.hasRemaining(); i++) {
      chars.put(StrayBytes.mark(bytes.get()));
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = n < 0;
    bytes.position(bytes.position() + Math.max(n, 0)).flip();
  }

  @Override
  public void close() {
    // whoever opened the file closes it
  }
}
