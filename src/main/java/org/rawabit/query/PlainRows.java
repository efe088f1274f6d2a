package org.rawabit.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of this program's own making, written in any format that results have.
 *
 * @param columns name and SQL type of each: {@code articles BIGINT}
 */
public record PlainRows(List<String> columns, List<List<Object>> rows) {
  public void write(OutputFormat format, Appendable out) {
    try (Connection connection = DuckDb.open()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            columns.stream().collect(Collectors.joining(", ", "CREATE TABLE plain (", ")")));
      }
      String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO plain VALUES (%s)".formatted(places))) {
        for (List<Object> row : rows) {
          for (int i = 0; i < row.size(); i++) {
            insert.setObject(i + 1, row.get(i));
          }
          insert.execute();
        }
      }
      SqlStatement all = SqlScript.of("SELECT * FROM plain ORDER BY rowid").statements().get(0);
      new SqlRunner(connection).run(all, format, "", out);
    } catch (SQLException e) {
      throw new IllegalStateException("rows of " + columns, e);
    }
  }
}
