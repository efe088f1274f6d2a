package org.rawabit.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.rawabit.UserError;

/** Runs statements and writes their results as they stream in. */
final class SqlRunner {
  /** What the driver says where the first rows of a streamed result fail, whatever the reason. */
  private static final String FAILED_STREAM = "Invalid result set";

  private final Connection connection;

  SqlRunner(Connection connection) {
    this.connection = connection;
  }

  /**
   * Runs a statement.
   *
   * @param before what to write before a result
   * @return whether it has a result
   */
  boolean run(SqlStatement statement, OutputFormat format, String before, Appendable out) {
    try {
      return runStreaming(statement, format, before, out);
    } catch (SQLException e) {
      boolean unexplained = SqlErrors.message(e).contains(FAILED_STREAM);
      throw SqlErrors.of(unexplained ? reason(statement, e) : e, statement);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean runStreaming(SqlStatement sql, OutputFormat format, String before, Appendable out)
      throws SQLException, IOException {
    try (Statement statement = connection.createStatement()) {
      // Not executeQuery: on a statement without a result, such as COPY, it throws and closes.
      if (statement.execute(sql.text())) {
        out.append(before);
        try (ResultSet rows = statement.getResultSet()) {
          format.write(rows, out);
        }
        return true;
      }
      format.writeDone(statement.getUpdateCount(), out);
      return false;
    }
  }

  /** Fails again without streaming, which tells the reason. */
  private SQLException reason(SqlStatement sql, SQLException unexplained) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(DuckDb.STREAMING_OFF);
      statement.execute(sql.text());
      return unexplained;
    } catch (SQLException explained) {
      return explained;
    } finally {
      streamAgain();
    }
  }

  private void streamAgain() {
    try (Statement statement = connection.createStatement()) {
      statement.execute(DuckDb.STREAMING_ON);
    } catch (SQLException e) {
      throw new UserError("SQL: " + SqlErrors.sentence(SqlErrors.message(e)), e);
    }
  }
}
