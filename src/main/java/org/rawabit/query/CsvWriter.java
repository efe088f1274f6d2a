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
 *
 * <p>For Excel the file begins with U+FEFF, without which it shows Arabic as garbage, and text that
 * Excel would compute ({@code =HYPERLINK(…)} in a title) has an apostrophe before it.
 */
final class CsvWriter {
  private static final String LINE_END = "\r\n";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What begins a formula, also behind a tab or a line break. */
  private static final String FORMULA = "=+-@\t\r\n";

  /** For whom. */
  enum Dialect {
    RFC_4180,
    EXCEL
  }

  private final Dialect dialect;

  private CsvWriter(Dialect dialect) {
    this.dialect = dialect;
  }

  static void write(ResultSet rows, Dialect dialect, Appendable out)
      throws SQLException, IOException {
    if (dialect == Dialect.EXCEL) {
      out.append(BYTE_ORDER_MARK);
    }
    new CsvWriter(dialect).write(rows, out);
  }

  private void write(ResultSet rows, Appendable out) throws SQLException, IOException {
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

  private void appendField(int column, @Nullable Object value, StringBuilder out) {
    if (column > 1) {
      out.append(',');
    }
    if (value != null) {
      String text = value instanceof Number ? Cell.text(value) : harmless(Cell.text(value));
      out.append(isQuoted(text) ? '"' + text.replace("\"", "\"\"") + '"' : text);
    }
  }

  private String harmless(String text) {
    boolean computes = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return dialect == Dialect.EXCEL && computes ? "'" + text : text;
  }

  private static boolean isQuoted(String text) {
    return text.isEmpty()
        || text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
  }
}
