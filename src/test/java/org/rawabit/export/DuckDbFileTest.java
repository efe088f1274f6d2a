package org.rawabit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbFileTest {
  private final Path file;
  private final ExportedRun run;

  DuckDbFileTest(@TempDir Path dir) {
    this.run = new ExportedRun(dir);
    this.file = dir.resolve("run.duckdb");
  }

  /** Asks the file, opened so that nothing can be written. */
  static @Nullable Object ask(Path file, String sql) throws SQLException {
    Properties readOnly = new Properties();
    readOnly.setProperty(DuckDBDriver.DUCKDB_READONLY_PROPERTY, "true");
    try (Connection connection =
            Objects.requireNonNull(new DuckDBDriver().connect("jdbc:duckdb:" + file, readOnly));
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      return found.next() ? found.getObject(1) : null;
    }
  }

  @Test
  void hasEveryTableWithEveryRow() throws SQLException {
    Export export = run.export(ExportedRun.request(ExportFormat.DUCKDB), file);
    assertThat(export.holds()).startsWith("8 tables");
    assertThat(ask(file, "SELECT count(*) FROM duckdb_tables()")).isEqualTo(9L);
    for (String table :
        new String[] {
          "actors", "cooccurrence", "ties", "network", "runs", "articles", "mentions"
        }) {
      String count = "SELECT count(*) FROM " + table;
      assertThat(ask(file, count)).as(table).isNotEqualTo(0L).isEqualTo(run.ask(count));
      String same = "SELECT bit_xor(hash(t)) FROM %s t".formatted(table);
      assertThat(ask(file, same)).as(table).isEqualTo(run.ask(same));
    }
  }

  @Test
  void tablesAndColumnsSayWhatTheyMeanAndWhereTheyComeFrom() throws SQLException {
    run.export(ExportedRun.request(ExportFormat.DUCKDB), file);
    assertThat(ask(file, "SELECT comment FROM duckdb_tables() WHERE table_name = 'mentions'"))
        .isEqualTo(
            "One row is a span of an article's text that refers to an actor; spans of one article"
                + " do not overlap. Key: article_id, start.");
    assertThat(
            ask(
                file,
                "SELECT comment FROM duckdb_columns() WHERE table_name = 'mentions' AND"
                    + " column_name = 'end'"))
        .isEqualTo("end of the span, exclusive");
    assertThat(ask(file, "SELECT value FROM provenance WHERE name = 'job_hash'")).isEqualTo("j1");
  }
}
