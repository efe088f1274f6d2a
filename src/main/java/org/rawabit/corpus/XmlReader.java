package org.rawabit.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * XML: every element that the job calls {@code record} is one, else every element of the name that
 * {@link RecordGuess} finds; its fields are those of an {@link ElementRecord}.
 *
 * <p>A position is the number of the record. Where a document breaks the rules of XML, one reject
 * stands for all that follows in it; another document that begins after it is read.
 */
final class XmlReader implements ArticleReader {
  /** Characters by which elements and dialects are guessed. */
  static final int HEAD = Limits.HEAD / 2;

  private final XmlDocuments documents;
  private final FieldNames names;
  private final String recordName;
  private long position;
  private int recordDepth;
  private @Nullable ElementRecord record;

  XmlReader(Content content) throws IOException {
    BufferedReader reader = new BufferedReader(content.reader(), Limits.HEAD);
    this.names = content.names();
    this.recordName =
        content.record() != null ? content.record() : RecordGuess.of(head(reader), names);
    this.documents = new XmlDocuments(reader, Limits.RECORD);
  }

  /** Looks ahead: the reader stands afterwards where it stood before. */
  static String head(BufferedReader reader) throws IOException {
    char[] head = new char[HEAD];
    reader.mark(head.length);
    int length = 0;
    for (int n = 0; n >= 0 && length < head.length; length += Math.max(n, 0)) {
      n = reader.read(head, length, head.length - length);
    }
    reader.reset();
    return new String(head, 0, length);
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    try {
      for (int event = documents.next(); event != XmlDocuments.END; event = documents.next()) {
        if (event == XMLStreamConstants.START_ELEMENT) {
          open();
        } else if (event == XMLStreamConstants.END_ELEMENT && isEndOfRecord()) {
          return complete();
        } else if (record != null) {
          inside(record, documents, event);
        }
      }
    } catch (XMLStreamException e) {
      String excerpt = record == null ? "" : record.excerpt();
      record = null;
      String problem =
          "%s; nothing after record %d could be read in this document"
              .formatted(XmlDocuments.complaint(e), position);
      return RawRecord.unreadable(++position, RejectCode.BROKEN, problem, excerpt);
    }
    if (position == 0) {
      throw new Unreadable(RejectCode.SYNTAX, "no element <%s> in it".formatted(recordName));
    }
    return null;
  }

  private void open() {
    if (record != null) {
      record.open(documents.name());
    } else if (isRecord(documents.name())) {
      record = new ElementRecord(names);
      recordDepth = documents.depth();
    } else {
      return;
    }
    for (int i = 0; i < documents.attributes(); i++) {
      record.attribute(documents.attributeName(i), documents.attribute(i));
    }
  }

  private boolean isRecord(String name) {
    return name.equals(recordName) || name.endsWith(":" + recordName);
  }

  /** After the end of an element. */
  private boolean isEndOfRecord() {
    return record != null && documents.depth() < recordDepth;
  }

  private @Nullable RawRecord complete() {
    ElementRecord complete = record;
    record = null;
    return complete == null ? null : complete.record(++position);
  }

  /** What stands in a record, but for the beginnings of elements. */
  static void inside(ElementRecord record, XmlDocuments documents, int event) {
    switch (event) {
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          record.text(documents.text());
      case XMLStreamConstants.END_ELEMENT -> record.close();
      case XMLStreamConstants.ENTITY_REFERENCE ->
          record.refuse(
              RejectCode.SYNTAX,
              "the entity &%s; is not known; those of a DTD are not read"
                  .formatted(documents.name()));
      default -> {
        // comments and instructions are no text
      }
    }
  }
}
