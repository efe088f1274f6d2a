package org.rawabit.query;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rawabit.UserError;

/** What can be asked for: views and tables, their columns, and what each means. */
final class Catalog {
  private static final String VIEWS =
      """
      SELECT name, comment FROM (
        SELECT view_oid AS made, view_name AS name, comment FROM duckdb_views() WHERE NOT internal
        UNION ALL
        SELECT table_oid, table_name, comment FROM duckdb_tables() WHERE NOT internal)
      ORDER BY made
      """;

  private static final String COLUMNS =
      """
      SELECT column_name, data_type, comment FROM duckdb_columns()
      WHERE NOT internal AND lower(table_name) = lower(?) ORDER BY column_index
      """;

  private final Connection connection;

  Catalog(Connection connection) {
    this.connection = connection;
  }

  /** Writes a line a view: its name and what a row is. */
  void describe(Appendable out) throws IOException {
    writeAligned(rows(VIEWS), out);
  }

  /** Writes a line a column: its name, type and meaning. */
  void describe(String view, Appendable out) throws IOException {
    List<List<String>> columns = rows(COLUMNS, view);
    if (columns.isEmpty()) {
      throw new UserError("there is no table %s; \\d lists them".formatted(view));
    }
    writeAligned(columns, out);
  }

  private List<List<String>> rows(String sql, String... parameters) {
    return Rows.read(connection, sql, Catalog::row, List.of(parameters));
  }

  private static List<String> row(ResultSet found) throws SQLException {
    List<String> row = new ArrayList<>();
    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
      row.add(Objects.requireNonNullElse(found.getString(column), ""));
    }
    return row;
  }

  /** Writes all but the last field in columns; the last one, a sentence, is never cut. */
  private static void writeAligned(List<List<String>> rows, Appendable out) throws IOException {
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size() - 1; i++) {
        int field = i;
        int width = rows.stream().mapToInt(r -> r.get(field).length()).max().orElse(0);
        line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
      }
      out.append(line.append(row.get(row.size() - 1)).toString().stripTrailing()).append('\n');
    }
  }
}
