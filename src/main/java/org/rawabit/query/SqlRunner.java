package org.rawabit.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;

/** Runs statements and writes their results as they stream in. */
final class SqlRunner {
  /** What the driver says where the first rows of a streamed result fail, whatever the reason. */
  private static final String FAILED_STREAM = "Invalid result set";

  private final Connection connection;
  private volatile @Nullable Statement running;
  private volatile boolean cancelled;

  SqlRunner(Connection connection) {
    this.connection = connection;
  }

  /**
   * Runs a statement.
   *
   * @param before what to write before a result
   * @return whether it has a result
   */
  boolean run(SqlQuestion question, OutputFormat format, String before, Appendable out) {
    cancelled = false;
    try (PreparedStatement statement = connection.prepareStatement(question.statement().text())) {
      running = statement;
      question.bind(statement);
      return run(statement, format, before, out);
    } catch (SQLException e) {
      if (cancelled) {
        throw new UserError("SQL: interrupted", e);
      }
      boolean unexplained = SqlErrors.message(e).contains(FAILED_STREAM);
      throw SqlErrors.of(unexplained ? reason(question, e) : e, question.statement());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      running = null;
    }
  }

  private static boolean run(
      PreparedStatement statement, OutputFormat format, String before, Appendable out)
      throws SQLException, IOException {
    // Not executeQuery: on a statement without a result, such as COPY, it throws and closes.
    if (statement.execute()) {
      out.append(before);
      try (ResultSet rows = statement.getResultSet()) {
        format.write(rows, out);
      }
      return true;
    }
    format.writeDone(statement.getUpdateCount(), out);
    return false;
  }

  /** Stops the statement that runs, from another thread. */
  void cancel() {
    Statement statement = running;
    if (statement != null) {
      cancelled = true;
      try {
        statement.cancel();
      } catch (SQLException e) {
        // It has just ended.
        cancelled = false;
      }
    }
  }

  /** Fails again without streaming, which tells the reason. */
  private SQLException reason(SqlQuestion question, SQLException unexplained) {
    try (Statement setting = connection.createStatement()) {
      setting.execute(DuckDb.STREAMING_OFF);
      try (PreparedStatement again = connection.prepareStatement(question.statement().text())) {
        question.bind(again);
        again.execute();
      }
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
