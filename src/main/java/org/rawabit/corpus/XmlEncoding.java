package org.rawabit.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawabit.decoding.FileEncoding;

/**
 * The encoding of XML: the one it declares, unless its bytes say otherwise.
 *
 * <p>A byte order mark comes first. Bytes that are UTF-8 with letters beyond ASCII in them are no
 * other encoding, whatever is declared: crawlers turn pages to UTF-8 and leave the declaration.
 */
final class XmlEncoding {
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  /** As far as a declaration goes. */
  private static final int DECLARATION = 400;

  private XmlEncoding() {}

  /**
   * The encoding of a file.
   *
   * @param head its first bytes
   */
  static FileEncoding of(byte[] head) {
    FileEncoding shown = FileEncoding.of(null, head);
    Charset declared = declared(head);
    return shown.fixed() || declared.equals(StandardCharsets.UTF_8) || isUtf8(head)
        ? shown
        : new FileEncoding(declared, true);
  }

  /** UTF-8 where nothing is declared, or nothing known; UTF-16 is told by its mark alone. */
  private static Charset declared(byte[] head) {
    int length = Math.min(head.length, DECLARATION);
    Matcher found = DECLARED.matcher(new String(head, 0, length, StandardCharsets.ISO_8859_1));
    try {
      if (found.find() && Charset.isSupported(found.group(1))) {
        Charset charset = Charset.forName(found.group(1));
        return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
      }
    } catch (IllegalCharsetNameException e) {
      // no name at all
    }
    return StandardCharsets.UTF_8;
  }

  /** Whether there are letters beyond ASCII, all of them in UTF-8; the last may be cut. */
  private static boolean isUtf8(byte[] head) {
    CharBuffer chars = CharBuffer.allocate(head.length);
    boolean valid =
        !StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(head), chars, head.length < Limits.HEAD)
            .isError();
    return valid && chars.flip().chars().anyMatch(c -> c >= 0x80);
  }
}
