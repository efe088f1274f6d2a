package org.rawabit.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * JSON: an array of objects, one object, or a sequence of either.
 *
 * <p>A position is the number of the record. What stands in a record's place and is no object is
 * refused alone; after an error of syntax nothing can be told apart any more, and one reject, in
 * the place of the record that broke, stands for all that follows.
 */
final class JsonReader implements ArticleReader {
  private final JsonParser parser;
  private final FieldNames names;
  private long position;
  private boolean broken;

  JsonReader(Content content) throws IOException {
    this.parser = JsonRecord.FACTORY.createParser(content.reader());
    this.names = content.names();
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    if (broken) {
      return null;
    }
    JsonRecord record = new JsonRecord(names);
    try {
      JsonToken token = parser.nextToken();
      while (isArrayOfRecords(token)) {
        token = parser.nextToken();
      }
      if (token == null) {
        return null;
      }
      if (token == JsonToken.START_OBJECT) {
        RawRecord read = record.read(parser, position + 1);
        position++;
        return read;
      }
      RawRecord other =
          RawRecord.unreadable(
              position + 1,
              RejectCode.SYNTAX,
              JsonRecord.notAnObject(token),
              token.isScalarValue() ? Excerpt.of(parser.getText()) : "");
      parser.skipChildren();
      position++;
      return other;
    } catch (JsonProcessingException e) {
      broken = true;
      String problem =
          "%s; nothing after record %d could be read".formatted(JsonRecord.complaint(e), position);
      return RawRecord.unreadable(position + 1, RejectCode.BROKEN, problem, record.excerpt());
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /** Whether the token opens or closes the array that holds the records. */
  private boolean isArrayOfRecords(@Nullable JsonToken token) {
    return token == JsonToken.END_ARRAY
        || (token == JsonToken.START_ARRAY && parser.getParsingContext().getParent().inRoot());
  }
}
