package org.rawabit.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object, read token by token.
 *
 * <p>Strings are taken as they are, numbers and truth values as they are written; null is absent.
 * Of an array of strings, authors are joined by commas and paragraphs of a body by blank lines; of
 * any other field the first counts. Objects are looked into where the job names a path; those of an
 * array one after the other, in the same way. A name that stands twice is a problem: nobody can say
 * which value was meant.
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
    readObject(parser, names, seen);
    return code == null
        ? RawRecord.read(position, fields, excerpt())
        : RawRecord.unreadable(position, code, problem, excerpt());
  }

  private void readObject(JsonParser parser, FieldNames names, Set<String> seen)
      throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken token = parser.nextToken();
      if (code == null && isNew(name, seen)) {
        take(parser, token, name, names);
      }
      parser.skipChildren();
    }
  }

  /** What has been read so far. */
  String excerpt() {
    return excerpt.toString();
  }

  private boolean isNew(String name, Set<String> seen) {
    hold(name);
    if (!seen.add(name)) {
      code = RejectCode.DUPLICATE_KEY;
      problem = "the key \"%s\" stands twice".formatted(Excerpt.of(name));
    }
    return code == null;
  }

  private void take(JsonParser parser, JsonToken token, String name, FieldNames names)
      throws IOException {
    FieldNames.Slot slot = names.slot(name);
    if (token.isStructStart()) {
      takeInside(parser, token, name, slot, names.inside(name));
    } else if (token != JsonToken.VALUE_NULL && (slot != null || !excerpt.isFull())) {
      String value = parser.getText();
      show(name, value);
      if (slot != null && names == this.names) {
        fields.offer(slot, value);
      } else if (slot != null) {
        fields.offerMore(slot, value);
      }
    }
  }

  /** What an object or an array holds, where the job or the field asks for it. */
  private void takeInside(
      JsonParser parser,
      JsonToken token,
      String name,
      FieldNames.@Nullable Slot slot,
      @Nullable FieldNames inside)
      throws IOException {
    if (token == JsonToken.START_OBJECT) {
      if (inside != null) {
        readObject(parser, inside, new HashSet<>());
      }
    } else if (slot != null || inside != null) {
      for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
        if (code == null && t == JsonToken.VALUE_STRING && slot != null) {
          show(name, parser.getText());
          fields.offerMore(slot, parser.getText());
        } else if (code == null && t == JsonToken.START_OBJECT && inside != null) {
          readObject(parser, inside, new HashSet<>());
        }
        parser.skipChildren();
      }
    }
  }

  private void show(String name, String value) {
    hold(value);
    excerpt.add(name).add(": ").add(value).add("; ");
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
    int source = message.indexOf(" (start marker at [Source");
    message = source < 0 ? message : message.substring(0, source);
    message = message.replaceAll(", from `[^`]*`", "");
    return e.getLocation() == null
        ? "not valid JSON: " + message // a limit of the parser was passed
        : "not valid JSON at line %d, column %d: %s"
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr(), message);
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
