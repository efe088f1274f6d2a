package org.rawabit.query;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a result as comma-separated values, RFC 4180: a header, lines that end in CRLF.
 *
 * <p>Null is nothing between two commas; an empty string is {@code ""}.
 */
final class CsvWriter {
  private static final String LINE_END = "\r\n";

  private CsvWriter() {}

  static void write(ResultSet rows, Appendable out) throws SQLException, IOException {
    ResultSetMetaData columns = rows.getMetaData();
    int count = columns.getColumnCount();
    // A line is written at once: the output may be slow at single characters.
    StringBuilder line = new StringBuilder();
    for (int column = 1; column <= count; column++) {
      appendField(column, columns.getColumnLabel(column), line);
    }
    out.append(line.append(LINE_END));
    while (rows.next()) {
      line.setLength(0);
      for (int column = 1; column <= count; column++) {
        appendField(column, Cell.read(rows, column), line);
      }
      out.append(line.append(LINE_END));
    }
  }

  private static void appendField(int column, @Nullable Object value, StringBuilder out) {
    if (column > 1) {
      out.append(',');
    }
    if (value != null) {
      String text = Cell.text(value);
      out.append(isQuoted(text) ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }
  }

  private static boolean isQuoted(String text) {
    return text.isEmpty()
        || text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
  }
}
