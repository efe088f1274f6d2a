package org.rawabit.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * JSON that can stand in the element {@code script} of a page: nothing in it ends the element or
 * begins another, whatever the strings say.
 *
 * <p>{@code <}, {@code >}, {@code &}, U+2028, U+2029 and halves of surrogate pairs, which UTF-8
 * does not have, are written as {@code \}{@code uXXXX}; they can stand in strings alone, so the
 * values are the same.
 */
final class ReportJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private ReportJson() {}

  static String of(ReportData data) {
    try {
      return escaped(MAPPER.writeValueAsString(data));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the report's data are no JSON", e);
    }
  }

  /** A part of the data as maps and lists, by the names that it has in JSON. */
  static Map<String, Object> values(Record part) {
    return MAPPER.convertValue(part, new TypeReference<LinkedHashMap<String, Object>>() {});
  }

  /** JSON with the characters escaped that mean something to a page. */
  static String escaped(String json) {
    StringBuilder out = new StringBuilder(json.length() + json.length() / 50);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (isPlain(c)) {
        out.append(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        out.append(c).append(json.charAt(++i));
      } else {
        out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
      }
    }
    return out.toString();
  }

  private static boolean isPlain(char c) {
    return switch (c) {
      case '<', '>', '&', 0x2028, 0x2029 -> false;
      default -> !Character.isSurrogate(c);
    };
  }
}
