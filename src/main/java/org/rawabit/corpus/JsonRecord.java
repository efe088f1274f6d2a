package org.rawabit.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.rawabit.decoding.Blank;

/**
 * One JSON object, read token by token.
 *
 * <p>Strings are taken as they are, numbers and truth values as they are written; null is absent,
 * and so are objects and arrays, but for an array of authors. A name that stands twice is a
 * problem: nobody can say which value was meant.
 */
final class JsonRecord {
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Limits.RECORD).build())
          .build();

  private final FieldNames names;
  private final FieldValues fields = new FieldValues();
  private final Excerpt excerpt = new Excerpt();
  private final Set<String> seen = new HashSet<>();
  private long held;
  private @Nullable RejectCode code;
  private String problem = "";

  JsonRecord(FieldNames names) {
    this.names = names;
  }

  /** Reads from the opening brace, on which the parser is, to the closing one. */
  RawRecord read(JsonParser parser, long position) throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken token = parser.nextToken();
      if (code == null && isNew(name)) {
        take(parser, token, name);
      }
      parser.skipChildren();
    }
    return code == null
        ? RawRecord.read(position, fields, excerpt())
        : RawRecord.unreadable(position, code, problem, excerpt());
  }

  /** What has been read so far. */
  String excerpt() {
    return excerpt.toString();
  }

  private boolean isNew(String name) {
    hold(name);
    if (!seen.add(name)) {
      code = RejectCode.DUPLICATE_KEY;
      problem = "the key \"%s\" stands twice".formatted(Excerpt.of(name));
    }
    return code == null;
  }

  private void take(JsonParser parser, JsonToken token, String name) throws IOException {
    FieldNames.Slot slot = names.slot(name);
    if (slot == null && excerpt.isFull()) {
      return;
    }
    String value = value(parser, token, slot);
    if (value == null) {
      return;
    }
    hold(value);
    excerpt.add(name).add(": ").add(value).add("; ");
    if (slot != null) {
      fields.offer(slot, value);
    }
  }

  private static @Nullable String value(
      JsonParser parser, JsonToken token, FieldNames.@Nullable Slot slot) throws IOException {
    if (token == JsonToken.START_ARRAY && slot != null && slot.field() == Field.AUTHOR) {
      return joined(parser);
    }
    return token == JsonToken.VALUE_NULL || !token.isScalarValue() ? null : parser.getText();
  }

  /** The strings of an array; what else it holds is left out. */
  private static String joined(JsonParser parser) throws IOException {
    StringJoiner strings = new StringJoiner(", ");
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      if (t == JsonToken.VALUE_STRING && !Blank.is(parser.getText())) {
        strings.add(parser.getText());
      }
      parser.skipChildren();
    }
    return strings.toString();
  }

  private void hold(String more) {
    held += more.length();
    if (held > Limits.RECORD) {
      code = RejectCode.TOO_LARGE;
      problem = Limits.RECORD_EXCEEDED;
    }
  }

  /** What a parser has against a text, on one line, with the place. */
  static String complaint(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    message = upTo(upTo(message, " (start marker at [Source"), ", from `StreamReadConstraints");
    JsonLocation place = e.getLocation(); // what is too long or too deep has none
    return place == null
        ? "not valid JSON: %s)".formatted(message)
        : "not valid JSON at line %d, column %d: %s"
            .formatted(place.getLineNr(), place.getColumnNr(), message);
  }

  private static String upTo(String message, String end) {
    int at = message.indexOf(end);
    return at < 0 ? message : message.substring(0, at);
  }

  /** What stands where an object should. */
  static String notAnObject(JsonToken token) {
    return "expected an object, found "
        + switch (token) {
          case START_ARRAY -> "an array";
          case VALUE_STRING -> "a string";
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
          case VALUE_TRUE, VALUE_FALSE -> "true or false";
          default -> "null";
        };
  }
}
