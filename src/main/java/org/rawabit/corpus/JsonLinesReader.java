package org.rawabit.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.decoding.Blank;

/**
 * JSON Lines: an object a line; blank lines are no records.
 *
 * <p>A position is a line. A line that cannot be read leaves the others alone.
 */
final class JsonLinesReader implements ArticleReader {
  private final LineReader lines;
  private final FieldNames names;

  JsonLinesReader(Content content) throws IOException {
    this.lines = new LineReader(content.reader(), Limits.RECORD);
    this.names = content.names();
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    while (lines.next()) {
      CharBuffer line = lines.text();
      if (lines.isTooLong()) {
        return RawRecord.unreadable(
            lines.number(), RejectCode.TOO_LARGE, Limits.RECORD_EXCEEDED, Excerpt.of(line));
      }
      if (!Blank.is(line) || hasNul(line)) {
        skipMark(line);
        return record(line, lines.number(), names);
      }
    }
    return null;
  }

  /** Where a disk failed, NULs stand for what was written. */
  private static boolean hasNul(CharBuffer line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Of files set end to end, every one may begin with a byte order mark. */
  private static void skipMark(CharBuffer line) {
    if (line.charAt(0) == '\uFEFF') {
      line.get();
    }
  }

  /** Whether a line is one whole object. */
  static boolean isRecord(String line) throws IOException {
    RawRecord record = record(CharBuffer.wrap(line.toCharArray()), 1, new FieldNames(Map.of()));
    return record.refusal() == null;
  }

  private static RawRecord record(CharBuffer line, long number, FieldNames names)
      throws IOException {
    int offset = line.arrayOffset() + line.position();
    try (JsonParser parser =
        JsonRecord.FACTORY.createParser(line.array(), offset, line.remaining())) {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        return RawRecord.unreadable(
            number, RejectCode.SYNTAX, JsonRecord.notAnObject(first), Excerpt.of(line));
      }
      RawRecord record = new JsonRecord(names).read(parser, number);
      return parser.nextToken() == null
          ? record
          : RawRecord.unreadable(
              number, RejectCode.SYNTAX, "more than one value in the line", Excerpt.of(line));
    } catch (JsonProcessingException e) {
      return RawRecord.unreadable(
          number, RejectCode.SYNTAX, JsonRecord.complaint(e), Excerpt.of(line));
    }
  }
}
