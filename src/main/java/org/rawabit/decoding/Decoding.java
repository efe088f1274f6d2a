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
import java.util.Optional;

/**
 * Bytes to characters: UTF-8, or UTF-16 where a byte order mark says so; the mark is taken off.
 *
 * <p>A byte that belongs to no character is neither lost nor guessed at: byte {@code b} becomes the
 * half character U+DC00 + b, which no well-formed text holds. So a file is read on, and exactly the
 * records with such bytes are refused, see {@link #problem}.
 */
public final class Decoding extends Reader {
  private static final int MARK = 0xDC00;

  private final InputStream in;
  private final Charset unmarked;
  private final ByteBuffer bytes = ByteBuffer.allocate(16 * 1024).limit(0);
  private final CharsetDecoder decoder;
  private boolean ended;
  private int pending = -1;

  private Decoding(InputStream in, Charset unmarked) throws IOException {
    this.in = in;
    this.unmarked = unmarked;
    while (bytes.remaining() < 3 && !ended) {
      fill();
    }
    this.decoder = charset().newDecoder();
  }

  public static Reader reader(InputStream in) throws IOException {
    return new Decoding(in, StandardCharsets.UTF_8);
  }

  /** Reads another encoding than UTF-8, unless a byte order mark says otherwise. */
  public static Reader reader(InputStream in, Charset charset) throws IOException {
    return new Decoding(in, charset);
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

  /** What is wrong with a text that cannot be kept; empty where nothing is. */
  public static Optional<String> problem(CharSequence text) {
    int at = Surrogates.unpaired(text, 0);
    if (at < 0) {
      return Optional.empty();
    }
    int c = text.charAt(at);
    return Optional.of(
        c > MARK + 0x7F && c <= MARK + 0xFF
            ? "not UTF-8: byte 0x%02X at character %d".formatted(c - MARK, at + 1)
            : "unpaired surrogate U+%04X at character %d".formatted(c, at + 1));
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
    CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
    while (chars.position() == offset) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isError()) {
        mark(bytes, result.length(), chars);
      } else if (result.isUnderflow() && chars.position() == offset) {
        if (ended) {
          return -1;
        }
        fill();
      }
    }
    return chars.position() - offset;
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
      chars.put((char) (MARK + (bytes.get() & 0xFF)));
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = n < 0;
    bytes.position(bytes.position() + Math.max(n, 0)).flip();
  }

  private Charset charset() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      bytes.position(3);
      return StandardCharsets.UTF_8;
    }
    if (startsWith(0xFE, 0xFF)) {
      bytes.position(2);
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(0xFF, 0xFE)) {
      bytes.position(2);
      return StandardCharsets.UTF_16LE;
    }
    return unmarked;
  }

  private boolean startsWith(int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.limit() <= i || (bytes.get(i) & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    // whoever opened the file closes it
  }
}
