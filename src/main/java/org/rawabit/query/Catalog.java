package org.rawabit.query;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

  private static final String KEYWORDS =
      "SELECT DISTINCT upper(keyword_name) FROM duckdb_keywords() ORDER BY 1";

  private static final String FUNCTIONS =
      """
      SELECT DISTINCT function_name FROM duckdb_functions()
      WHERE regexp_full_match(function_name, '[a-z][a-z0-9_]*') AND NOT function_name ^@ 'pg_'
        AND function_type IN ('scalar', 'aggregate', 'macro', 'table')
      ORDER BY 1
      """;

  private final Connection connection;

  Catalog(Connection connection) {
    this.connection = connection;
  }

  /** Writes a line a view: its name and what a row is. */
  void describe(Appendable out) throws IOException {
    AlignedLines.write(rows(VIEWS), out);
  }

  /** Writes a line a column: its name, type and meaning; false where there is no such table. */
  boolean describe(String view, Appendable out) throws IOException {
    List<List<String>> columns = rows(COLUMNS, view);
    AlignedLines.write(columns, out);
    return !columns.isEmpty();
  }

  /** Names of tables, each with what a row of it is. */
  Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    rows(VIEWS).forEach(row -> tables.put(row.get(0), row.get(1)));
    return tables;
  }

  /** The columns of a table, each with its meaning. */
  Map<String, String> columns(String table) {
    Map<String, String> columns = new LinkedHashMap<>();
    rows(COLUMNS, table).forEach(row -> columns.put(row.get(0), row.get(2)));
    return columns;
  }

  /** Words that have a meaning in SQL, in capital letters. */
  List<String> keywords() {
    return rows(KEYWORDS).stream().map(row -> row.get(0)).toList();
  }

  /** Names of functions that are words. */
  List<String> functions() {
    return rows(FUNCTIONS).stream().map(row -> row.get(0)).toList();
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
}
