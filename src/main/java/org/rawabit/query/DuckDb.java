package org.rawabit.query;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.rawabit.UserError;

/** An empty DuckDB in memory that never goes to the network by itself. */
final class DuckDb {
  static final String STREAMING_ON = "SET jdbc_stream_results = true";
  static final String STREAMING_OFF = "SET jdbc_stream_results = false";

  private DuckDb() {}

  static Connection open() throws SQLException {
    try {
      // Not DriverManager, which would load every driver on Spark's class path first.
      Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", settings());
      try (Statement statement = connection.createStatement()) {
        // ICU's setting, which is not known before the database is open.
        statement.execute("SET TimeZone = 'UTC'");
      }
      return connection;
    } catch (NoClassDefFoundError e) {
      throw new UserError(
          "query: DuckDB is not in this jar; query needs the laptop layout (scripts/rawabit query)",
          e);
    }
  }

  private static Properties settings() {
    Properties settings = new Properties();
    // Parquet, JSON and ICU are built in; anything else would be downloaded.
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    // Where large sorts spill: DuckDB would make .tmp in the working directory.
    settings.setProperty("temp_directory", temporary().toString());
    settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    return settings;
  }

  private static Path temporary() {
    return Path.of(
        System.getProperty("java.io.tmpdir"), "rawabit-query-" + ProcessHandle.current().pid());
  }
}
