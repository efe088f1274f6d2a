package org.rawabit.decoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of a file: as the job says, as a byte order mark says, or UTF-16 and UTF-32 by the
 * pattern of their zeros; else UTF-8.
 *
 * @param fixed whether all of the file is in it; else it is UTF-8 but for the records that are not
 */
public record FileEncoding(Charset charset, boolean fixed) {
  /** What most files are. */
  public static final FileEncoding UTF_8 = new FileEncoding(StandardCharsets.UTF_8, false);

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  /** In fewer bytes, zeros make no pattern. */
  private static final int SHORTEST = 8;

  /** Of the halves of characters, these many percent must be those of ASCII or Arabic. */
  private static final int MOST = 90;

  /**
   * The encoding of a file.
   *
   * @param said what the job says; null where it says nothing. A byte order mark says more.
   * @param head the first bytes
   */
  public static FileEncoding of(@Nullable Charset said, byte[] head) {
    Charset marked = marked(head);
    if (marked != null) {
      return new FileEncoding(marked, said != null || !marked.equals(StandardCharsets.UTF_8));
    }
    Charset wide = said == null || said.equals(StandardCharsets.UTF_16) ? unmarked(head) : null;
    if (wide != null) {
      return new FileEncoding(wide, true);
    }
    return said == null ? UTF_8 : new FileEncoding(said, true);
  }

  private static @Nullable Charset marked(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(head, 0xFF, 0xFE, 0, 0)) {
      return UTF_32LE;
    }
    if (startsWith(head, 0, 0, 0xFE, 0xFF)) {
      return UTF_32BE;
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(head, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean startsWith(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 or UTF-32 of ASCII and Arabic, without a mark: high bytes are 0 or 6. */
  private static @Nullable Charset unmarked(byte[] head) {
    int zeros = 0;
    for (byte b : head) {
      zeros += b == 0 ? 1 : 0;
    }
    if (head.length < SHORTEST || zeros == 0) {
      return null;
    }
    if (isHigh(head, 4, 1) && isHigh(head, 4, 2) && isHigh(head, 4, 3)) {
      return ifText(UTF_32LE, head);
    }
    if (isHigh(head, 4, 0) && isHigh(head, 4, 1) && isHigh(head, 4, 2)) {
      return ifText(UTF_32BE, head);
    }
    if (isHigh(head, 2, 1)) {
      return ifText(StandardCharsets.UTF_16LE, head);
    }
    return isHigh(head, 2, 0) ? ifText(StandardCharsets.UTF_16BE, head) : null;
  }

  private static boolean isHigh(byte[] head, int width, int place) {
    int high = 0;
    for (int i = place; i < head.length; i += width) {
      high += head[i] == 0 || head[i] == 6 ? 1 : 0;
    }
    return high * 100L >= (long) MOST * (head.length / width);
  }

  /** The charset, unless the bytes are none of its text: zeros alone do not make one. */
  private static @Nullable Charset ifText(Charset charset, byte[] head) {
    try {
      ByteBuffer whole = ByteBuffer.wrap(head, 0, Math.max(4, head.length / 4 * 4 - 4));
      String text = charset.newDecoder().decode(whole).toString();
      return text.chars().anyMatch(FileEncoding::isNoText) ? null : charset;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean isNoText(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A;
  }
}
