package org.rawabit.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rawabit.query.SqlLiteral;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/**
 * Writes a database with every table of a run, and the table {@code provenance}.
 *
 * <p>It is made on this machine, and then goes to where it was asked for. Tables and columns carry
 * their meanings as comments, tables also their keys; rows are in the order of the tables.
 */
final class DuckDbFile {
  private DuckDbFile() {}

  /** Writes the file; what it holds, in words. */
  static String write(RunTables run, Provenance provenance, Destination to) {
    List<Table<?>> tables = Tables.ALL.stream().filter(run.views()::has).toList();
    try {
      Path directory = Files.createTempDirectory("rawabit-export-");
      Path file = directory.resolve("run.duckdb");
      try {
        fill(run, provenance, tables, file);
        to.write(out -> Files.copy(file, out));
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(directory.resolve("run.duckdb.wal"));
        Files.delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "%,d tables, %,d rows".formatted(tables.size(), rows(run, tables));
  }

  private static void fill(RunTables run, Provenance provenance, List<Table<?>> tables, Path file) {
    run.views().execute("ATTACH %s AS exported; USE exported".formatted(SqlLiteral.of(file + "")));
    try {
      for (Table<?> table : tables) {
        run.views()
            .execute("CREATE TABLE %1$s AS SELECT * FROM memory.main.%1$s".formatted(table.name()));
        comment(run, table);
      }
      run.views().execute("CREATE TABLE provenance (name VARCHAR PRIMARY KEY, value VARCHAR)");
      for (Map.Entry<String, String> fact : provenance.facts().entrySet()) {
        run.views()
            .execute(
                "INSERT INTO provenance VALUES (%s, %s)"
                    .formatted(SqlLiteral.of(fact.getKey()), SqlLiteral.of(fact.getValue())));
      }
    } finally {
      run.views().execute("USE memory; DETACH exported");
    }
  }

  private static void comment(RunTables run, Table<?> table) {
    String key = "Key: " + String.join(", ", table.key()) + ".";
    StringBuilder sql = new StringBuilder();
    sql.append(
        "COMMENT ON TABLE %s IS %s"
            .formatted(table.name(), SqlLiteral.of("One row is " + table.doc() + ". " + key)));
    List<String> written =
        run.rows(
            "SELECT column_name FROM duckdb_columns() WHERE database_name = 'exported'"
                + " AND table_name = "
                + SqlLiteral.of(table.name()),
            row -> row.getString(1));
    for (Table.Column column : table.columns()) {
      if (written.contains(column.name())) {
        sql.append(
            "; COMMENT ON COLUMN %s.\"%s\" IS %s"
                .formatted(table.name(), column.name(), SqlLiteral.of(column.doc())));
      }
    }
    run.views().execute(sql.toString());
  }

  private static long rows(RunTables run, List<Table<?>> tables) {
    return tables.stream()
        .mapToLong(
            table -> run.rows("SELECT count(*) FROM " + table.name(), row -> row.getLong(1)).get(0))
        .sum();
  }
}
