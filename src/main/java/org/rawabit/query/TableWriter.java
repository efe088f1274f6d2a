package org.rawabit.query;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the first rows of a result as a {@link TextTable}, for reading in a terminal.
 *
 * <p>The first {@value #ROWS} rows are shown and the others are counted, up to {@value #COUNTED} of
 * them: a look at a large table must not read all of it.
 */
final class TableWriter {
  static final int ROWS = 40;
  static final int COUNTED = 10_000;

  private TableWriter() {}

  static void write(ResultSet rows, Appendable out) throws SQLException, IOException {
    List<String> names = names(rows.getMetaData());
    TextTable table = new TextTable(names);
    int shown = 0;
    int more = 0;
    while (more <= COUNTED && rows.next()) {
      if (shown < ROWS) {
        shown++;
        table.add(values(rows, names.size()));
      } else {
        more++;
      }
    }
    table.write(out);
    writeFoot(shown, more, out);
  }

  private static List<@Nullable Object> values(ResultSet row, int columns) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>(columns);
    for (int column = 1; column <= columns; column++) {
      values.add(Cell.read(row, column));
    }
    return values;
  }

  private static void writeFoot(int shown, int more, Appendable out) throws IOException {
    if (shown == 0) {
      out.append("no rows\n");
    } else if (more > COUNTED) {
      out.append("… more than " + COUNTED + " more rows; other formats write all\n");
    } else if (more > 0) {
      out.append("… " + more + " more " + (more == 1 ? "row" : "rows"));
      out.append("; other formats write all\n");
    }
  }

  private static List<String> names(ResultSetMetaData columns) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      names.add(columns.getColumnLabel(column));
    }
    return names;
  }
}
