package org.rawabit.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * JSON: an array of objects, one object, or a sequence of either; or objects that hold the records
 * under the path that the job calls {@code record}.
 *
 * <p>A position is the number of the record. What stands in a record's place and is no object is
 * refused alone; after an error of syntax nothing can be told apart any more, and one reject, in
 * the place of the record that broke, stands for all that follows.
 */
final class JsonReader implements ArticleReader {
  private final JsonParser parser;
  private final FieldNames names;
  private final @Nullable String path;
  private boolean found;
  private long position;
  private boolean broken;

  JsonReader(Content content) throws IOException {
    this.parser = JsonRecord.FACTORY.createParser(content.reader());
    this.names = content.names();
    this.path = content.record();
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    if (broken) {
      return null;
    }
    JsonRecord record = new JsonRecord(names);
    try {
      JsonToken token = path == null ? nextAtTop() : nextUnder(path);
      if (token == null) {
        requireFound();
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

  private @Nullable JsonToken nextAtTop() throws IOException {
    JsonToken token = parser.nextToken();
    while (isArrayOfRecords(token)) {
      token = parser.nextToken();
    }
    return token;
  }

  /** Goes to the next value under the path, or in an array under it; skips what lies elsewhere. */
  private @Nullable JsonToken nextUnder(String path) throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (!token.isStructStart() && !token.isScalarValue()) {
        continue;
      }
      String here = here();
      if (here.equals(path)) {
        found = true;
        boolean holdsRecords =
            token == JsonToken.START_ARRAY && !parser.getParsingContext().getParent().inArray();
        if (!holdsRecords && token != JsonToken.VALUE_NULL) {
          return token;
        }
      } else if (!here.isEmpty() && !path.startsWith(here + ".")) {
        parser.skipChildren();
      }
    }
    return null;
  }

  /** The names under which the value at hand lies, with dots between them. */
  private String here() {
    Deque<String> names = new ArrayDeque<>();
    for (JsonStreamContext c = parser.getParsingContext(); c != null; c = c.getParent()) {
      if (c.inObject() && c.getCurrentName() != null) {
        names.push(c.getCurrentName());
      }
    }
    return String.join(".", names);
  }

  private void requireFound() throws Unreadable {
    if (path != null && !found) {
      throw new Unreadable(
          RejectCode.SYNTAX, "no \"%s\" in it, where the job says the records are".formatted(path));
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
