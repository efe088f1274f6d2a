package org.rawabit.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/**
 * Compares all tables of two outputs but {@code runs}, row by row, whatever their order.
 *
 * <p>Files are compared by their last names: a run over others of the same content names them by
 * their places.
 */
final class SameRows {
  private SameRows() {}

  static void assertSame(Path actual, Path expected) throws SQLException {
    Map<String, Long> differing = new TreeMap<>();
    int compared = 0;
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement()) {
      for (Table<?> table : Tables.ALL) {
        String name = table.name();
        if (table.equals(Tables.RUNS) || !Files.exists(expected.resolve(name))) {
          continue;
        }
        compared++;
        String one = rows(actual.resolve(name));
        String other = rows(expected.resolve(name));
        String sql =
            "SELECT (SELECT count(*) FROM (%1$s EXCEPT ALL %2$s))"
                + " + (SELECT count(*) FROM (%2$s EXCEPT ALL %1$s))";
        try (ResultSet rows = statement.executeQuery(sql.formatted(one, other))) {
          rows.next();
          if (rows.getLong(1) > 0) {
            differing.put(name, rows.getLong(1));
          }
        }
      }
    }
    assertThat(differing).as("rows of %s and %s that differ", actual, expected).isEmpty();
    assertThat(compared).as("tables that were compared").isGreaterThanOrEqualTo(20);
  }

  private static String rows(Path table) {
    String named =
        switch (table.getFileName().toString()) {
          case "articles", "rejects", "signatures" -> "input";
          case "inputs" -> "file";
          default -> "";
        };
    String lastName =
        named.isEmpty()
            ? ""
            : " REPLACE (regexp_replace(%1$s, '.*/', '') AS %1$s)".formatted(named);
    // A copy of a file was written later.
    String left = named.equals("file") ? " EXCLUDE (modified)" : "";
    return "SELECT *%s%s FROM %s".formatted(left, lastName, parquet(table));
  }

  private static String parquet(Path table) {
    return "read_parquet('%s/**/*.parquet', hive_partitioning = true)".formatted(table);
  }
}
