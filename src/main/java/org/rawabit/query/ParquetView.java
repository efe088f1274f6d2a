package org.rawabit.query;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawabit.UserError;
import org.rawabit.tables.Table;

/**
 * The view of a table over its Parquet files, with the table's documentation as comments.
 *
 * @param directories where the files are: those of a table by month may lie with several runs
 */
record ParquetView(List<Path> directories, Table<?> table) {
  /** The directories of a table by month name the month: text, whatever it looks like. */
  private static final String MONTHS = ", hive_partitioning = true, hive_types_autocast = false";

  void create(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      String name = name(table.name());
      statement.execute(
          "CREATE VIEW %s AS SELECT * FROM read_parquet(%s%s)"
              .formatted(name, files(), table.byMonth() ? MONTHS : ""));
      statement.execute("COMMENT ON VIEW %s IS %s".formatted(name, SqlLiteral.of(table.doc())));
      Set<String> columns = columns(statement);
      for (Table.Column column : table.columns()) {
        if (columns.contains(column.name())) {
          statement.execute(
              "COMMENT ON COLUMN %s.%s IS %s"
                  .formatted(name, name(column.name()), SqlLiteral.of(column.doc())));
        }
      }
    } catch (SQLException e) {
      throw new UserError(
          "table %s: cannot be read: %s"
              .formatted(place(), SqlErrors.sentence(SqlErrors.message(e))),
          e);
    }
  }

  /** The columns there are: files of another version may lack some. */
  private Set<String> columns(Statement statement) throws SQLException {
    try (ResultSet none = statement.executeQuery("FROM " + name(table.name()) + " LIMIT 0")) {
      ResultSetMetaData found = none.getMetaData();
      Set<String> columns = new HashSet<>();
      for (int i = 1; i <= found.getColumnCount(); i++) {
        columns.add(found.getColumnName(i));
      }
      return columns;
    }
  }

  /** What people call it. */
  String place() {
    return directories.size() == 1 ? directories.get(0).toString() : table.name();
  }

  /** Globs for the files, in which the directories stand for themselves. */
  private String files() {
    return directories.stream()
        .map(directory -> directory.toString().replaceAll("[\\[*?]", "[$0]"))
        .map(directory -> directory + (table.byMonth() ? "/**/*.parquet" : "/*.parquet"))
        .map(SqlLiteral::of)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
