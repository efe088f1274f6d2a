package org.rawabit.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a row as values that JSON has: strings, numbers, booleans and null.
 *
 * <p>Days and times are ISO 8601 strings; NaN and the infinities, which JSON lacks, are null.
 */
final class PlainRow {
  private PlainRow() {}

  static List<@Nullable Object> read(ResultSet row) throws SQLException {
    int columns = row.getMetaData().getColumnCount();
    List<@Nullable Object> values = new ArrayList<>(columns);
    for (int column = 1; column <= columns; column++) {
      values.add(value(row, column));
    }
    return values;
  }

  static @Nullable Object value(ResultSet row, int column) throws SQLException {
    Object value = row.getObject(column);
    if (value instanceof Timestamp) {
      return row.getObject(column, LocalDateTime.class).toString();
    }
    if (value instanceof Double number) {
      return Double.isFinite(number) ? number : null;
    }
    return value == null || value instanceof Number || value instanceof Boolean
        ? value
        : value.toString();
  }
}
