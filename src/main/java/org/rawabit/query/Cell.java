package org.rawabit.query;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;
import static java.time.format.DateTimeFormatter.ISO_LOCAL_TIME;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_TIME;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBStruct;
import org.duckdb.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The values of a result as plain ones: null, Boolean, Number, String, List, Map, or the JsonNode
 * of a JSON column.
 *
 * <p>Dates and times are ISO 8601 strings, instants in UTC; bytes are hexadecimal.
 */
final class Cell {
  private Cell() {}

  static @Nullable Object read(ResultSet rows, int column) throws SQLException {
    Object value = rows.getObject(column);
    // A java.sql.Timestamp passes through the JVM's time zone, which has no 00:30 on the night
    // when Egypt puts its clocks forward; a LocalDateTime does not.
    return value instanceof Timestamp
        ? plain(rows.getObject(column, LocalDateTime.class))
        : plain(value);
  }

  /** A value as text; lists and structs are JSON. */
  static String text(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value instanceof List || value instanceof Map ? Json.of(value) : value.toString();
  }

  private static @Nullable Object plain(@Nullable Object value) throws SQLException {
    if (value == null
        || value instanceof Boolean
        || value instanceof Number
        || value instanceof JsonNode) {
      return value;
    } else if (value instanceof LocalDateTime time) {
      return ISO_LOCAL_DATE_TIME.format(time);
    } else if (value instanceof Timestamp time) {
      return ISO_LOCAL_DATE_TIME.format(time.toLocalDateTime());
    } else if (value instanceof OffsetDateTime time) {
      return ISO_OFFSET_DATE_TIME.format(time.withOffsetSameInstant(ZoneOffset.UTC));
    } else if (value instanceof LocalTime time) {
      return ISO_LOCAL_TIME.format(time);
    } else if (value instanceof OffsetTime time) {
      return ISO_OFFSET_TIME.format(time);
    } else if (value instanceof Blob blob) {
      return HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length()));
    } else if (value instanceof Array array) {
      return list((@Nullable Object[]) array.getArray());
    } else if (value instanceof DuckDBStruct struct) {
      return map(struct.getMap());
    } else if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    return value.toString();
  }

  private static List<@Nullable Object> list(@Nullable Object[] elements) throws SQLException {
    List<@Nullable Object> list = new ArrayList<>(elements.length);
    for (Object element : elements) {
      list.add(plain(element));
    }
    return list;
  }

  private static Map<String, @Nullable Object> map(Map<?, ?> entries) throws SQLException {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      map.put(String.valueOf(plain(entry.getKey())), plain(entry.getValue()));
    }
    return map;
  }
}
