package org.rawabit.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** An output directory as a run leaves it, with the rows of SQL queries in its tables. */
public record RunOutput(Path path) {
  static final String MENTION =
      """
      SELECT 'a1' AS article_id, 10 AS start, 14 AS "end", 'حفتر' AS surface,
        'khalifa_haftar' AS actor_id, 'name' AS kind, 'short name' AS rule,
        0.9::DOUBLE AS confidence, 0 AS paragraph, 0 AS sentence,
        0 AS sentence_start, 40 AS sentence_end
      """;

  public RunOutput with(String table, String rows) {
    Path directory = path.resolve(table);
    try (Connection duck = DuckDb.open();
        Statement statement = duck.createStatement()) {
      Files.createDirectories(directory);
      Files.createFile(directory.resolve("_SUCCESS"));
      String file = directory.resolve("part-00000.zstd.parquet").toString().replace("'", "''");
      statement.execute("COPY (%s) TO '%s' (FORMAT parquet)".formatted(rows, file));
    } catch (SQLException e) {
      throw new IllegalStateException(rows, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  public TableViews open() {
    return TableViews.open(path);
  }
}
