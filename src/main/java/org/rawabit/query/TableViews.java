package org.rawabit.query;

import java.io.Writer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.tables.PublishedFile;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/**
 * The tables under a job's output as views for SQL, on a DuckDB in this process.
 *
 * <p>A view reads the Parquet files when a query does; opening reads their footers alone. Views and
 * tables that statements create live in memory until {@link #close}; only {@code COPY … TO} writes
 * files. Times are UTC.
 *
 * <p>Offsets in the tables, such as {@code mentions.start}, count UTF-16 code units from 0, while
 * DuckDB's {@code substring} counts code points from 1. The two agree, but for that 1, in a text
 * without characters beyond U+FFFF, as emoji are: {@code substring(text, start + 1, "end" -
 * start)}. {@code mentions.surface} and {@code evidence.text} need no counting. {@code end} is a
 * word of SQL and must be quoted.
 */
public final class TableViews implements AutoCloseable {
  private final Connection connection;
  private final String output;
  private final List<Table<?>> written;
  private final SqlRunner runner;

  private final @Nullable FetchedOutput fetched;

  private TableViews(
      Connection connection,
      String output,
      List<Table<?>> written,
      @Nullable FetchedOutput fetched) {
    this.fetched = fetched;
    this.connection = connection;
    this.output = output;
    this.written = written;
    this.runner = new SqlRunner(connection);
  }

  /**
   * Opens a view for every table that has been written, wherever the output is: one of another file
   * system is copied to this machine until {@link #close}.
   *
   * @throws UserError where the output is no directory with tables in it
   */
  public static TableViews open(String output) {
    return open(output, Tables.ALL);
  }

  /**
   * Opens a view for those of some tables that have been written.
   *
   * @param needed which tables; of an output elsewhere only these are copied
   */
  public static TableViews open(String output, Collection<Table<?>> needed) {
    if (!PublishedFile.isElsewhere(output)) {
      return open(OutputDirectory.of(PublishedFile.local(output)), output, needed, null);
    }
    FetchedOutput fetched = FetchedOutput.of(output, needed);
    try {
      return open(OutputDirectory.of(fetched.directory(), output), output, needed, fetched);
    } catch (RuntimeException e) {
      fetched.close();
      throw e;
    }
  }

  /** Opens a view for every table that has been written into a directory of this machine. */
  public static TableViews open(Path output) {
    return open(OutputDirectory.of(output), output.toString(), Tables.ALL, null);
  }

  private static TableViews open(
      OutputDirectory directory,
      String name,
      Collection<Table<?>> needed,
      @Nullable FetchedOutput fetched) {
    List<Table<?>> written = directory.tables().stream().filter(needed::contains).toList();
    try {
      TableViews views = new TableViews(DuckDb.open(), name, written, fetched);
      try {
        for (Table<?> table : written) {
          directory.view(table).create(views.connection);
        }
        TableMacros.create(views.connection, written.contains(Tables.ACTORS));
        return views;
      } catch (SQLException | RuntimeException e) {
        views.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB cannot be opened", e);
    }
  }

  /**
   * Runs statements separated by semicolons and writes the result of each, an empty line between
   * results.
   *
   * @throws UserError at the first statement that fails; what came before it has been written
   */
  public void query(String sql, OutputFormat format, Appendable out) {
    List<SqlStatement> statements = SqlScript.of(sql).statements();
    if (statements.isEmpty()) {
      throw new UserError("SQL: there is no statement");
    }
    String separator = "";
    for (SqlStatement statement : statements) {
      if (runner.run(SqlQuestion.of(statement), format, separator, out)) {
        separator = "\n";
      }
    }
  }

  /** Runs one statement and writes its result. */
  public void run(SqlQuestion question, OutputFormat format, Appendable out) {
    runner.run(question, format, "", out);
  }

  /** Writes the rows of one statement into a Parquet file of this machine. */
  void copy(SqlQuestion question, Path file) {
    String end =
        "\n) TO %s (FORMAT parquet, COMPRESSION zstd)".formatted(SqlLiteral.of(file.toString()));
    runner.run(question.inside("COPY (", end), OutputFormat.CSV, "", Writer.nullWriter());
  }

  /** Stops the statement that runs, from another thread. */
  public void cancel() {
    runner.cancel();
  }

  /**
   * The rows of one statement, made into values.
   *
   * @param parameters for the question marks in it, in order
   */
  public <R> List<R> rows(String sql, RowReader<R> reader, List<String> parameters) {
    return Rows.read(connection, sql, reader, parameters);
  }

  /** The same; a {@link UserError} where one of the tables that it needs is missing. */
  public <R> List<R> rows(
      Collection<Table<?>> needed, String sql, RowReader<R> reader, List<String> parameters) {
    need(needed);
    return rows(sql, reader, parameters);
  }

  /** A {@link UserError} where one of the tables has not been written. */
  public void need(Collection<Table<?>> needed) {
    for (Table<?> table : needed) {
      if (!has(table)) {
        throw new UserError(
            "output %s: has no table %s; run the job first".formatted(output, table.name()));
      }
    }
  }

  /**
   * Hands the rows of one statement to a visitor, one after the other: none is kept.
   *
   * <p>Until the last row has been visited nothing else can be asked of these views.
   */
  public <E extends Exception> void each(SqlQuestion question, RowVisitor<E> visitor) throws E {
    Rows.visit(connection, question, visitor);
  }

  /** Runs statements that have no rows to show, separated by semicolons. */
  public void execute(String sql) {
    query(sql, OutputFormat.CSV, new StringBuilder());
  }

  /** Whether a table has been written. */
  public boolean has(Table<?> table) {
    return written.contains(table);
  }

  Catalog catalog() {
    return new Catalog(connection);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB cannot be closed", e);
    } finally {
      if (fetched != null) {
        fetched.close();
      }
    }
  }
}
