package org.rawabit.concordance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rawabit.query.SqlQuestion;
import org.rawabit.query.TableViews;
import org.rawabit.tables.Tables;

/**
 * The lines of a keyword in its context. Articles stream by, one at a time; the lines that are
 * shown are all that is kept.
 *
 * @param total how many there are, of which lines are the first
 * @param of what they are, as in "mentions of egypt"
 */
public record Concordance(List<KwicLine> lines, long total, String of) {
  private static final String MENTIONS =
      """
      SELECT a.article_id, a.text, a.published, a.source, a.language,
        m.start, m."end", m.kind, m.rule, m.confidence
      FROM mentions m JOIN articles a ON a.article_id = m.article_id
      WHERE m.actor_id = $5 AND list_contains(string_split($6, ','), m.kind) AND
      """
          + KwicOptions.CONDITION;

  private static final String ARTICLES =
      """
      SELECT a.article_id, a.text, a.published, a.source, a.language
      FROM articles a WHERE a.duplicate_of IS NULL AND
      """
          + KwicOptions.CONDITION;

  /**
   * The mentions of an actor, in all articles.
   *
   * @param kinds those that count
   */
  public static Concordance ofActor(
      TableViews views, String actorId, List<String> kinds, KwicOptions options) {
    views.need(List.of(Tables.MENTIONS, Tables.ARTICLES));
    List<@Nullable Object> values = new ArrayList<>(options.values());
    values.add(actorId);
    values.add(String.join(",", kinds));
    FirstLines lines = new FirstLines(options.sort(), options.limit());
    views.each(
        SqlQuestion.of(MENTIONS, values),
        row -> {
          Line line = new Line(row, options.width());
          lines.add(
              line.at(
                  row.getInt("start"),
                  row.getInt("end"),
                  row.getString("kind"),
                  row.getString("rule"),
                  row.getDouble("confidence")));
        });
    return new Concordance(lines.sorted(), lines.total(), "mentions of " + actorId);
  }

  /**
   * The occurrences of a word, or several in a row, in articles that are no exact duplicates.
   *
   * @param exact whether they must be printed as they are typed
   */
  public static Concordance ofTerm(
      TableViews views, String typed, boolean exact, KwicOptions options) {
    views.need(List.of(Tables.ARTICLES));
    TermPattern pattern = new TermPattern(typed, exact);
    FirstLines lines = new FirstLines(options.sort(), options.limit());
    views.each(
        SqlQuestion.of(ARTICLES, options.values()),
        row -> {
          Line line = new Line(row, options.width());
          pattern.findIn(
              line.text,
              Objects.requireNonNullElse(line.language, "und"),
              (start, end) -> lines.add(line.at(start, end, null, null, null)));
        });
    return new Concordance(lines.sorted(), lines.total(), "occurrences of '%s'".formatted(typed));
  }

  /** An article of which lines are cut. */
  private static final class Line {
    private final int width;
    private final String articleId;
    private final String text;
    private final @Nullable String day;
    private final @Nullable String source;
    private final @Nullable String language;

    Line(ResultSet row, int width) throws SQLException {
      this.width = width;
      this.articleId = row.getString("article_id");
      this.text = row.getString("text");
      String published = row.getString("published");
      this.day =
          published == null ? null : published.substring(0, Math.min(10, published.length()));
      this.source = row.getString("source");
      this.language = row.getString("language");
    }

    KwicLine at(
        int start,
        int end,
        @Nullable String kind,
        @Nullable String rule,
        @Nullable Double confidence) {
      return new KwicLine(
          articleId,
          day,
          source,
          language,
          start,
          end,
          Context.before(text, start, width),
          text.substring(start, end),
          Context.after(text, end, width),
          kind,
          rule,
          confidence);
    }
  }
}
