package org.rawabit.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.duckdb.JsonNode;
import org.jspecify.annotations.Nullable;

/** Writes the values of {@link Cell} as JSON. */
final class Json {
  private Json() {}

  static String of(@Nullable Object value) {
    StringBuilder json = new StringBuilder();
    append(value, json);
    return json.toString();
  }

  static void append(@Nullable Object value, StringBuilder out) {
    if (value instanceof List<?> list) {
      appendList(list, out);
    } else if (value instanceof Map<?, ?> map) {
      appendMap(map, out);
    } else if (value instanceof BigDecimal number) {
      out.append(number.toPlainString());
    } else if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      out.append(number.toString());
    } else if (value == null || value instanceof Boolean || value instanceof JsonNode) {
      out.append(String.valueOf(value));
    } else {
      // Also NaN and the infinities, for which JSON has no number.
      appendString(value.toString(), out);
    }
  }

  private static void appendList(List<?> list, StringBuilder out) {
    String before = "[";
    for (Object element : list) {
      out.append(before);
      append(element, out);
      before = ",";
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private static void appendMap(Map<?, ?> map, StringBuilder out) {
    String before = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(before);
      appendString(String.valueOf(entry.getKey()), out);
      out.append(':');
      append(entry.getValue(), out);
      before = ",";
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  static void appendString(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
