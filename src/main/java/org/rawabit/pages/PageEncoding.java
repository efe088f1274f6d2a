package org.rawabit.pages;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawabit.decoding.Decoding;

/**
 * The charset of a page: its byte order mark, else the HTTP header, else {@code <meta charset>} or
 * {@code http-equiv}, else what the bytes look like; unless the bytes say that this is wrong.
 *
 * <p>It is wrong where
 *
 * <ul>
 *   <li>UTF-8 is declared, and more than one in fifty of the letters beyond ASCII is none in it
 *   <li>something else is declared, and the bytes are well-formed UTF-8 with letters beyond ASCII
 *   <li>a Latin charset is declared, as servers do by default, and most letters beyond ASCII stand
 *       beside another: then they are whole words, which no European language writes
 * </ul>
 *
 * <p>Names mean what browsers take them for (WHATWG Encoding Standard): ISO-8859-1 is windows-1252.
 *
 * @param markLength bytes of the byte order mark
 */
record PageEncoding(Charset charset, int markLength) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  /** Bytes in which a page names its charset; browsers look at 1024. */
  private static final int PRESCAN = 8 * 1024;

  /** Bytes by which a charset is guessed. */
  private static final int SAMPLE = 256 * 1024;

  /** Of 100 letters beyond ASCII, those that may be broken in UTF-8. */
  private static final int BROKEN_PERCENT = 2;

  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern XML =
      Pattern.compile("^\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");

  /** What Java does not know, or takes more narrowly than browsers do. */
  private static final Map<String, Charset> LABELS =
      Map.ofEntries(
          Map.entry("iso-8859-1", WINDOWS_1252),
          Map.entry("latin1", WINDOWS_1252),
          Map.entry("us-ascii", WINDOWS_1252),
          Map.entry("ascii", WINDOWS_1252),
          Map.entry("x-cp1252", WINDOWS_1252),
          Map.entry("win-1256", WINDOWS_1256),
          Map.entry("windows1256", WINDOWS_1256),
          Map.entry("x-cp1256", WINDOWS_1256),
          Map.entry("arabic", Charset.forName("ISO-8859-6")),
          Map.entry("iso-8859-6-i", Charset.forName("ISO-8859-6")),
          Map.entry("iso-8859-6-e", Charset.forName("ISO-8859-6")),
          Map.entry("unicode", StandardCharsets.UTF_16LE));

  /**
   * The charset of a page.
   *
   * @param header the charset as the HTTP header names it; null where there was none
   */
  static PageEncoding of(byte[] bytes, @Nullable String header) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new PageEncoding(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new PageEncoding(StandardCharsets.UTF_16BE, 2);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new PageEncoding(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(bytes, '<', 0)) {
      return new PageEncoding(StandardCharsets.UTF_16LE, 0);
    }
    if (startsWith(bytes, 0, '<')) {
      return new PageEncoding(StandardCharsets.UTF_16BE, 0);
    }
    String beginning =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Charset declared = charset(header);
    Charset meta = charset(found(META, beginning));
    declared = declared == null ? meta : declared;
    declared = declared == null ? charset(found(XML, beginning)) : declared;
    return new PageEncoding(believed(bytes, declared, meta), 0);
  }

  /** Bytes that are no letters become marks, see {@link Decoding}. */
  String decode(byte[] bytes) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      byte[] text = markLength == 0 ? bytes : Arrays.copyOfRange(bytes, markLength, bytes.length);
      return Decoding.string(text);
    }
    return new String(bytes, markLength, bytes.length - markLength, charset);
  }

  private static Charset believed(
      byte[] bytes, @Nullable Charset declared, @Nullable Charset meta) {
    ByteCounts counts = ByteCounts.of(bytes);
    if (counts.beyondAscii() == 0) {
      return declared == null || isUtf16(declared) ? StandardCharsets.UTF_8 : declared;
    }
    boolean isUtf8 = counts.broken() * 100L <= counts.beyondAscii() * (long) BROKEN_PERCENT;
    if (isUtf8) {
      return StandardCharsets.UTF_8;
    }
    if (declared == null || declared.equals(StandardCharsets.UTF_8) || isUtf16(declared)) {
      boolean isOther = meta != null && !meta.equals(StandardCharsets.UTF_8) && !isUtf16(meta);
      return isOther && meta != null ? meta : guessed(bytes);
    }
    if (declared.equals(WINDOWS_1252) && counts.areWords()) {
      return meta != null && !meta.equals(declared) ? meta : guessed(bytes);
    }
    return declared;
  }

  /** Nobody can read a declaration of UTF-16 that is written in ASCII. */
  private static boolean isUtf16(Charset charset) {
    return charset.name().startsWith("UTF-16");
  }

  private static Charset guessed(byte[] bytes) {
    byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(sample);
    for (CharsetMatch match : detector.detectAll()) {
      Charset charset = charset(match.getName());
      if (charset != null
          && !charset.equals(StandardCharsets.UTF_8)
          && !isUtf16(charset)
          && canDecode(charset, sample)) {
        return charset;
      }
    }
    return WINDOWS_1252;
  }

  private static boolean canDecode(Charset charset, byte[] bytes) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (java.nio.charset.CharacterCodingException e) {
      return false;
    }
  }

  private static @Nullable String found(Pattern pattern, String beginning) {
    Matcher matcher = pattern.matcher(beginning);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static @Nullable Charset charset(@Nullable String label) {
    if (label == null) {
      return null;
    }
    String name = label.strip().replace("\"", "").toLowerCase(Locale.ROOT);
    Charset known = LABELS.get(name);
    try {
      return known == null && !name.isEmpty() ? Charset.forName(name) : known;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int... rest) {
    if (bytes.length <= rest.length || (bytes[0] & 0xFF) != first) {
      return false;
    }
    for (int i = 0; i < rest.length; i++) {
      if ((bytes[i + 1] & 0xFF) != rest[i]) {
        return false;
      }
    }
    return true;
  }
}
