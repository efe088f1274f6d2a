package org.rawabit.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rawabit.UserError;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/**
 * What became of the mentions of one run in another, in the articles that both have.
 *
 * <ul>
 *   <li>{@code came}, {@code went}: only the one run has it
 *   <li>{@code actor}: the same words, another actor; {@code kind}: the same actor, another kind
 *   <li>{@code span}: the same actor, other words that overlap
 * </ul>
 */
public final class MentionChanges implements AutoCloseable {
  private static final String SUMMARY =
      """
      SELECT actor_id, change, coalesce("before", '') AS "before", coalesce("after", '') AS "after",
        mentions, articles
      FROM summary ORDER BY mentions DESC, actor_id, change, "before", "after"
      """;
  private static final String EXAMPLES =
      """
      SELECT s.*, e.article_id, e.published, e.title, e.surface_before, e.rule_before,
        e.surface_after, e.rule_after, e.sentence
      FROM summary AS s LEFT JOIN examples AS e ON s.actor_id = e.actor_id
        AND s.change = e.change AND s."before" IS NOT DISTINCT FROM e."before"
        AND s."after" IS NOT DISTINCT FROM e."after"
      ORDER BY s.mentions DESC, s.actor_id, s.change, s."before", s."after", e.number
      """;
  private static final String COUNTS =
      """
      SELECT (SELECT count(*) FROM both_articles), (SELECT count(*) FROM mentions_a),
        (SELECT count(*) FROM mentions_b), (SELECT count(*) FROM pairs WHERE change = 'same')
      """;

  private final Connection connection;

  private MentionChanges(Connection connection) {
    this.connection = connection;
  }

  /**
   * How much was compared.
   *
   * @param articles in both runs
   * @param same mentions that are as they were
   */
  public record Counts(long articles, long before, long after, long same) {}

  /**
   * Compares two outputs.
   *
   * @param examples how many mentions to show of each actor and change
   */
  public static MentionChanges between(Path before, Path after, int examples) {
    OutputDirectory a = OutputDirectory.of(before);
    OutputDirectory b = OutputDirectory.of(after);
    try {
      MentionChanges changes = new MentionChanges(DuckDb.open());
      try {
        changes.view("a", a, Tables.MENTIONS);
        changes.view("b", b, Tables.MENTIONS);
        changes.compare(changes.articles(a, b), examples);
        return changes;
      } catch (SQLException | RuntimeException e) {
        changes.close();
        throw e;
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /**
   * The articles of both runs; those of one where the other was made beside it, of its articles.
   */
  private String articles(OutputDirectory a, OutputDirectory b) throws SQLException {
    boolean hasB = b.tables().contains(Tables.ARTICLES);
    if (hasB) {
      view("b", b, Tables.ARTICLES);
    }
    if (hasB && !a.tables().contains(Tables.ARTICLES)) {
      return "b.articles";
    }
    view("a", a, Tables.ARTICLES);
    return hasB ? "a.articles SEMI JOIN b.articles USING (article_id)" : "a.articles";
  }

  private void view(String run, OutputDirectory output, Table<?> table) throws SQLException {
    execute("CREATE SCHEMA IF NOT EXISTS " + run);
    execute("SET schema = '%s'".formatted(run));
    output.view(table).create(connection);
    execute("SET schema = 'main'");
  }

  private void compare(String articles, int examples) throws SQLException {
    String sql =
        script().replace("{articles}", articles).replace("{examples}", Integer.toString(examples));
    for (SqlStatement statement : SqlScript.of(sql).statements()) {
      execute(statement.text());
    }
    addSentences();
  }

  private static String script() {
    try (InputStream in = MentionChanges.class.getResourceAsStream("mention-changes.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In Java, whose offsets they are: see {@link TableViews}. */
  private void addSentences() throws SQLException {
    record Sentence(long row, String text) {}
    List<Sentence> sentences = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT rowid, text, sentence_start, sentence_end FROM examples")) {
      while (rows.next()) {
        String text = rows.getString(2);
        int end = Math.min(rows.getInt(4), text.length());
        sentences.add(
            new Sentence(rows.getLong(1), text.substring(Math.min(rows.getInt(3), end), end)));
      }
    }
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE examples SET sentence = ? WHERE rowid = ?")) {
      for (Sentence sentence : sentences) {
        update.setString(1, sentence.text);
        update.setLong(2, sentence.row);
        update.execute();
      }
    }
  }

  public Counts counts() {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(COUNTS)) {
      rows.next();
      return new Counts(rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getLong(4));
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Writes a row for each actor and change, the most frequent first. */
  public void writeSummary(OutputFormat format, Appendable out) {
    write(SUMMARY, format, out);
  }

  /** Writes a row for each example, with the counts of its actor and change. */
  public void writeExamples(OutputFormat format, Appendable out) {
    write(EXAMPLES, format, out);
  }

  private void write(String sql, OutputFormat format, Appendable out) {
    for (SqlStatement statement : SqlScript.of(sql).statements()) {
      new SqlRunner(connection).run(SqlQuestion.of(statement), format, "", out);
    }
  }

  /** Hands the examples on, one after the other, in the order of the summary. */
  public void forEachExample(Consumer<MentionChange> reader) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(EXAMPLES)) {
      while (rows.next()) {
        if (rows.getString("article_id") != null) {
          reader.accept(MentionChange.of(rows));
        }
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static UserError failure(SQLException e) {
    return new UserError(
        "the runs cannot be compared: " + SqlErrors.sentence(SqlErrors.message(e)), e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB cannot be closed", e);
    }
  }
}
