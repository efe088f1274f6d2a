package org.rawabit.decoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Texts of one record, of which some bytes were no UTF-8, decoded anew where it is certain how.
 *
 * <p>Surrogates that were written as three bytes each (CESU-8) are joined. Where hardly any byte
 * beyond ASCII is UTF-8, the encoding is told by {@link EncodingEvidence}. A few bad bytes in text
 * that is UTF-8 otherwise are damage: nobody knows what stood there, and the record is refused.
 */
public final class Redecoding {
  /** Marks to one good character: with fewer, the text is damaged UTF-8. */
  private static final int MARKS = 4;

  private final String encoding;
  private final @Nullable Charset charset;
  private final List<Charset> candidates;
  private final boolean damaged;

  private Redecoding(
      String encoding, @Nullable Charset charset, List<Charset> candidates, boolean damaged) {
    this.encoding = encoding;
    this.charset = charset;
    this.candidates = candidates;
    this.damaged = damaged;
  }

  /** Decides for the texts of a record, those that were decoded without a mark among them. */
  public static Redecoding of(List<String> texts) {
    List<String> marked = texts.stream().filter(t -> StrayBytes.count(t) > 0).toList();
    if (marked.isEmpty()) {
      return new Redecoding(TextOrigin.UTF_8.encoding(), null, List.of(), false);
    }
    List<String> joined = marked.stream().map(Cesu8::joined).toList();
    if (joined.stream().allMatch(t -> StrayBytes.count(t) == 0)) {
      return new Redecoding(Cesu8.NAME, null, List.of(), false);
    }
    String all = String.join("\n", marked);
    int marks = StrayBytes.count(all);
    long good = all.codePoints().filter(c -> c >= 0x80).count() - marks;
    if (good * MARKS > marks) {
      return new Redecoding(TextOrigin.UTF_8.encoding(), null, List.of(), true);
    }
    List<EncodingEvidence> evidence = EncodingEvidence.of(StrayBytes.bytes(all));
    Charset certain = EncodingEvidence.certain(evidence);
    return new Redecoding(
        certain == null ? TextOrigin.UTF_8.encoding() : certain.name(),
        certain,
        evidence.stream().map(EncodingEvidence::charset).toList(),
        false);
  }

  /** The name of the encoding in which the record was written. */
  public String encoding() {
    return encoding;
  }

  /** One of the texts as it was meant; with its marks where that is not known. */
  public String text(String text) {
    if (StrayBytes.count(text) == 0) {
      return text;
    }
    if (encoding.equals(Cesu8.NAME)) {
      return Cesu8.joined(text);
    }
    return charset == null ? text : Optional.ofNullable(decoded(text, charset)).orElse(text);
  }

  /** A marked text in an encoding; null where it is not in it. */
  static @Nullable String decoded(String text, Charset charset) {
    return decoded(StrayBytes.bytes(text), charset);
  }

  static @Nullable String decoded(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** What a name of a field may be that has bytes beyond UTF-8: no text tells which it is. */
  public static List<String> namesOf(String marked) {
    List<String> names = new ArrayList<>();
    for (Charset charset : EncodingEvidence.CHARSETS) {
      String name = StrayBytes.count(marked) == 0 ? null : decoded(marked, charset);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** What is wrong with a text that cannot be kept; empty where nothing is. */
  public Optional<String> problem(String text) {
    Optional<String> problem = problem(text, TextOrigin.UTF_8.encoding());
    int at = Surrogates.unpaired(text, 0);
    if (problem.isEmpty() || !StrayBytes.isMark(text, at)) {
      return problem;
    }
    return Optional.of(problem.get() + why(text, at));
  }

  private String why(String text, int at) {
    int b = StrayBytes.value(text.charAt(at));
    if (b == 0xC0 || b == 0xC1) {
      return "; an overlong form";
    }
    String rest = text.substring(at).strip();
    if ((damaged || candidates.isEmpty())
        && b >= 0xC2
        && rest.length() <= 3
        && StrayBytes.count(rest) == rest.length()) {
      return "; the last character is cut off";
    }
    if (damaged) {
      return "; the rest is UTF-8: damaged";
    }
    if (candidates.isEmpty()) {
      return "";
    }
    List<String> names = candidates.stream().map(Charset::name).toList();
    return "; perhaps " + String.join(" or ", names) + ", which encoding: can say";
  }

  /** What is wrong with a text of a known encoding; empty where nothing is. */
  public static Optional<String> problem(CharSequence text, String encoding) {
    int at = Surrogates.unpaired(text, 0);
    if (at < 0) {
      return Optional.empty();
    }
    char c = text.charAt(at);
    return Optional.of(
        StrayBytes.isMark(text, at)
            ? "not %s: byte 0x%02X at character %d".formatted(encoding, StrayBytes.value(c), at + 1)
            : "unpaired surrogate U+%04X at character %d".formatted((int) c, at + 1));
  }
}
