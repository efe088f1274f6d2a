package org.rawabit.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The name of a file inside an archive.
 *
 * @param raw as the archive says it; a backslash divides directories as a slash does
 */
record MemberName(String raw) {
  private static final Pattern OUTSIDE = Pattern.compile("/.*|[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?");

  /**
   * The upper half of code page 720, in which Arabic Windows names the files of zips; 0xB0 to 0xDF
   * are lines of boxes, as in code page 437.
   */
  private static final String CP720_LETTERS =
      "\u0080\u0081éâ\u0084à\u0086çêëèïî\u008D\u008E\u008F"
          + "\u0090\u0651\u0652ô¤ـûùءآأؤ£إئا"
          + "بةتثجحخدذرزسشص«»";

  private static final String CP720_END =
      "ضطظعغفµقكلمنهوىي≡\u064B\u064C\u064D\u064E\u064F\u0650≈°∙·√ⁿ²■\u00A0";

  /** Whether a program that unpacks it would write beside the archive, not below it. */
  boolean leadsOut() {
    return OUTSIDE.matcher(slashed().replace('\n', ' ').replace('\r', ' ')).matches();
  }

  Unreadable refusal() {
    return new Unreadable(
        RejectCode.UNSAFE_PATH, "the name %s leads out of the archive".formatted(Excerpt.of(raw)));
  }

  /** Whether it belongs to a system rather than to its user. */
  boolean isHidden() {
    String path = slashed();
    String file = path.substring(path.lastIndexOf('/') + 1);
    return path.startsWith("__MACOSX/") || (file.startsWith(".") && !leadsOut());
  }

  /** The name as tables show it, on one line. */
  String shown() {
    String path = raw.startsWith("./") ? raw.substring(2) : raw;
    return path.codePoints()
        .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String slashed() {
    return raw.replace('\\', '/');
  }

  /**
   * Bytes of a name: UTF-8 where they are, else of the code pages 720, windows-1256 and 437 the one
   * that makes letters of most of them.
   */
  static String decoded(byte[] name) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException e) {
      String best = cp720(name);
      for (String other :
          new String[] {
            new String(name, Charset.forName("windows-1256")),
            new String(name, Charset.forName("IBM437"))
          }) {
        best = letters(other) > letters(best) ? other : best;
      }
      return best;
    }
  }

  private static String cp720(byte[] name) {
    StringBuilder text = new StringBuilder();
    for (byte b : name) {
      int c = b & 0xFF;
      if (c < 0x80) {
        text.append((char) c);
      } else if (c < 0xB0) {
        text.append(CP720_LETTERS.charAt(c - 0x80));
      } else {
        text.append(c < 0xE0 ? '─' : CP720_END.charAt(c - 0xE0));
      }
    }
    return text.toString();
  }

  private static long letters(String text) {
    return text.chars().filter(c -> c >= 0x80 && Character.isLetter(c)).count();
  }
}
