package org.rawabit.query;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Writes the first rows of a result as aligned columns, for reading in a terminal.
 *
 * <ul>
 *   <li>The first {@value #ROWS} rows are shown and the others are counted, up to {@value #COUNTED}
 *       of them: a look at a large table must not read all of it.
 *   <li>Numbers stand at the right; a fraction is rounded as in {@link ShortNumber}.
 *   <li>Text is shown as in {@link TerminalText}; null is {@code null}.
 * </ul>
 */
final class TableWriter {
  static final int ROWS = 40;
  static final int COUNTED = 10_000;

  private TableWriter() {}

  static void write(ResultSet rows, Appendable out) throws SQLException, IOException {
    List<TableColumn> columns = columns(rows.getMetaData());
    int shown = 0;
    int more = 0;
    while (more <= COUNTED && rows.next()) {
      if (shown < ROWS) {
        shown++;
        for (int i = 0; i < columns.size(); i++) {
          columns.get(i).add(Cell.read(rows, i + 1));
        }
      } else {
        more++;
      }
    }
    writeLine(columns, TableColumn::header, out);
    writeLine(columns, TableColumn::rule, out);
    for (int i = 0; i < shown; i++) {
      int row = i;
      writeLine(columns, column -> column.cell(row), out);
    }
    writeFoot(shown, more, out);
  }

  private static void writeLine(
      List<TableColumn> columns, Function<TableColumn, String> part, Appendable out)
      throws IOException {
    out.append(columns.stream().map(part).collect(joining("  ")).stripTrailing()).append('\n');
  }

  private static void writeFoot(int shown, int more, Appendable out) throws IOException {
    if (shown == 0) {
      out.append("no rows\n");
    } else if (more > COUNTED) {
      out.append("… more than " + COUNTED + " more rows; csv and json write all\n");
    } else if (more > 0) {
      out.append("… " + more + " more " + (more == 1 ? "row" : "rows"));
      out.append("; csv and json write all\n");
    }
  }

  private static List<TableColumn> columns(ResultSetMetaData columns) throws SQLException {
    List<TableColumn> list = new ArrayList<>();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      list.add(new TableColumn(columns.getColumnLabel(column)));
    }
    return list;
  }
}
