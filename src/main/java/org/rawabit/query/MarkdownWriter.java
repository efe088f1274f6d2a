package org.rawabit.query;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Writes a result as a table of GitHub Flavored Markdown: a header, a rule, a row a line.
 *
 * <p>Text is shown as it is: what Markdown or HTML would make something of is escaped, a line break
 * is {@code <br>}, right-to-left text stands in an {@link Isolate}. Numbers are exact and stand at
 * the right; null is an empty cell.
 */
final class MarkdownWriter {
  private static final String MARKUP = "\\`*[]~|";

  private MarkdownWriter() {}

  static void write(ResultSet rows, Appendable out) throws SQLException, IOException {
    ResultSetMetaData columns = rows.getMetaData();
    int count = columns.getColumnCount();
    StringBuilder line = new StringBuilder();
    StringBuilder rule = new StringBuilder();
    for (int column = 1; column <= count; column++) {
      line.append("| ").append(cell(columns.getColumnLabel(column))).append(' ');
      rule.append(isNumber(columns.getColumnType(column)) ? "|---:" : "|---");
    }
    out.append(line.append("|\n")).append(rule.append("|\n"));
    while (rows.next()) {
      line.setLength(0);
      for (int column = 1; column <= count; column++) {
        line.append("| ").append(cell(Cell.read(rows, column))).append(' ');
      }
      out.append(line.append("|\n"));
    }
  }

  private static boolean isNumber(int type) {
    return switch (type) {
      case Types.TINYINT,
          Types.SMALLINT,
          Types.INTEGER,
          Types.BIGINT,
          Types.REAL,
          Types.FLOAT,
          Types.DOUBLE,
          Types.NUMERIC,
          Types.DECIMAL ->
          true;
      default -> false;
    };
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = Cell.text(value);
    return value instanceof Number ? text : Isolate.of(escaped(text));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '\r', '\n' -> {
          boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
          escaped.append(second ? "" : "<br>");
        }
        case '_' -> escaped.append(isInsideWord(text, i) ? "_" : "\\_");
        default -> {
          if (MARKUP.indexOf(c) >= 0) {
            escaped.append('\\');
          }
          if (!Isolate.isControl(c)) {
            escaped.append(Character.isISOControl(c) ? ' ' : c);
          }
        }
      }
    }
    return escaped.toString().strip();
  }

  /** There, an underscore means nothing: khalifa_haftar. */
  private static boolean isInsideWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
