package org.rawabit.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SGML as TREC and the LDC give newswire: one {@code <DOC>} after the other, each with the elements
 * of an {@link SgmlElements}, in any case of letters.
 *
 * <p>The job may call the record otherwise; where a file has no {@code DOC}, its first element is
 * one. What stands between records is left out. A record ends at its end tag or before the next
 * one; a last one that lacks the end tag all others have was cut, and is refused. A position is the
 * number of the record.
 */
final class SgmlReader implements ArticleReader {
  private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][A-Za-z0-9._:-]*)[\\s>]");
  private static final Pattern DOC = Pattern.compile("<(doc)[\\s>]", Pattern.CASE_INSENSITIVE);

  private final SgmlChunks chunks;
  private final FieldNames names;
  private final String recordName;
  private long position;

  SgmlReader(Content content) throws IOException {
    BufferedReader reader = new BufferedReader(content.reader(), Limits.HEAD);
    this.recordName =
        content.record() != null
            ? content.record().toLowerCase(Locale.ROOT)
            : guess(XmlReader.head(reader));
    this.chunks = new SgmlChunks(reader, recordName, Limits.RECORD);
    this.names = content.names().inLowerCase();
  }

  private static String guess(String head) {
    Matcher doc = DOC.matcher(head);
    Matcher element = ELEMENT.matcher(head);
    if (doc.find()) {
      return "doc";
    }
    return element.find() ? element.group(1).toLowerCase(Locale.ROOT) : "doc";
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    if (!chunks.next()) {
      if (position == 0) {
        throw new Unreadable(RejectCode.SYNTAX, "no element <%s> in it".formatted(recordName));
      }
      return null;
    }
    position++;
    String chunk = chunks.text();
    if (chunks.isTooLong()) {
      return RawRecord.unreadable(
          position, RejectCode.TOO_LARGE, Limits.RECORD_EXCEEDED, Excerpt.of(chunk));
    }
    if (chunks.isCut()) {
      return RawRecord.unreadable(
          position,
          RejectCode.BROKEN,
          "the file ends inside the record: no </%s>".formatted(recordName),
          Excerpt.of(chunk));
    }
    ElementRecord record = new ElementRecord(names);
    new SgmlElements(chunk).tell(record);
    return record.record(position);
  }
}
