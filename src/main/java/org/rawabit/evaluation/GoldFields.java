package org.rawabit.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.MentionKind;

/**
 * The fields of a JSON object in a gold line.
 *
 * @param place where in the line it stands, to open messages with
 */
record GoldFields(GoldLine line, String place, JsonNode object) {
  private static final List<String> OF_A_MENTION =
      List.of("start", "end", "surface", "actor", "kind", "accept", "optional", "note");

  /** The object as a mention of a text. */
  GoldMention mention(String text) {
    if (!object.isObject()) {
      throw line.error(place + "is not an object {start, end, surface, actor, kind}");
    }
    refuseUnknown();
    int start = position("start");
    int end = position("end");
    if (end <= start || end > text.length()) {
      throw line.error(
          "%s[%d,%d) is no span of a text of %d UTF-16 code units"
              .formatted(place, start, end, text.length()));
    }
    String surface = string("surface");
    if (!text.substring(start, end).equals(surface)) {
      throw line.error(
          "%ssurface is '%s' but the text has '%s' at [%d,%d)"
              .formatted(place, inLine(surface), inLine(text.substring(start, end)), start, end));
    }
    return new GoldMention(start, end, string("actor"), kind(), accept(), isOptional());
  }

  /** A key that is mistyped would change the count without a word. */
  private void refuseUnknown() {
    for (Iterator<String> keys = object.fieldNames(); keys.hasNext(); ) {
      String key = keys.next();
      if (!OF_A_MENTION.contains(key)) {
        throw line.error(
            "%sunknown key '%s'; allowed are %s"
                .formatted(place, inLine(key), String.join(", ", OF_A_MENTION)));
      }
    }
  }

  private int position(String key) {
    JsonNode value = object.path(key);
    if (!value.isInt() || value.intValue() < 0) {
      throw line.error(place + key + " must be a whole number from 0" + found(value));
    }
    return value.intValue();
  }

  private MentionKind kind() {
    String kind = string("kind");
    return Arrays.stream(MentionKind.values())
        .filter(k -> k.id().equals(kind))
        .findFirst()
        .orElseThrow(
            () ->
                line.error(
                    "%skind '%s' is not one of %s"
                        .formatted(
                            place,
                            inLine(kind),
                            Arrays.stream(MentionKind.values())
                                .map(MentionKind::id)
                                .collect(Collectors.joining(", ")))));
  }

  private List<String> accept() {
    List<String> ids = new ArrayList<>();
    for (JsonNode id : list("accept")) {
      if (!id.isTextual()) {
        throw line.error(place + "accept must be a list of actor ids, found " + id);
      }
      ids.add(id.textValue());
    }
    return List.copyOf(ids);
  }

  private boolean isOptional() {
    JsonNode value = object.path("optional");
    if (!isAbsent(value) && !value.isBoolean()) {
      throw line.error(place + "optional must be true or false" + found(value));
    }
    return value.booleanValue();
  }

  /** The elements of a list; none where it is absent. */
  List<JsonNode> list(String key) {
    JsonNode value = object.path(key);
    if (!isAbsent(value) && !value.isArray()) {
      throw line.error(place + key + " must be a list" + found(value));
    }
    List<JsonNode> elements = new ArrayList<>();
    value.elements().forEachRemaining(elements::add);
    return elements;
  }

  String string(String key) {
    String value = optional(key);
    if (value == null || value.isEmpty()) {
      throw line.error("%s%s is missing; it is required".formatted(place, key));
    }
    return value;
  }

  String optionalOr(String key, String otherwise) {
    String value = optional(key);
    return value == null ? otherwise : value;
  }

  @Nullable String optional(String key) {
    JsonNode value = object.path(key);
    if (isAbsent(value)) {
      return null;
    }
    if (!value.isTextual()) {
      throw line.error(place + key + " must be a string" + found(value));
    }
    return value.textValue();
  }

  private static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  private static String found(JsonNode value) {
    return value.isMissingNode() ? "; it is missing" : ", found " + value;
  }

  private static String inLine(String text) {
    return text.replaceAll("\\R", "⏎");
  }
}
