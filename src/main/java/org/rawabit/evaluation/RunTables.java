package org.rawabit.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rawabit.UserError;
import org.rawabit.actors.MentionKind;
import org.rawabit.query.RowReader;
import org.rawabit.query.TableViews;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/** Reads single articles and their mentions from the tables of a run. */
record RunTables(TableViews views, String output) {
  private static final String ARTICLES =
      """
      SELECT source_id, article_id, text FROM articles
      WHERE source_id IN (%s) ORDER BY source_id, article_id
      """;

  private static final String MENTIONS =
      """
      SELECT article_id, surface, start, "end", actor_id, kind, rule, confidence FROM mentions
      WHERE article_id IN (%s) ORDER BY article_id, start
      """;

  /** A row of {@code articles}. */
  record RunArticle(String sourceId, String articleId, String text) {}

  /** A row of {@code mentions}. */
  record RunMention(String articleId, String surface, FoundMention found) {}

  /** The articles with these own ids, by those, in the order of their ids in the run. */
  Map<String, List<RunArticle>> articles(List<String> sourceIds) {
    return rows(
            Tables.ARTICLES,
            ARTICLES,
            row -> new RunArticle(row.getString(1), row.getString(2), row.getString(3)),
            sourceIds)
        .stream()
        .collect(Collectors.groupingBy(RunArticle::sourceId));
  }

  /** The mentions of articles, by the articles' ids in the run. */
  Map<String, List<RunMention>> mentions(List<String> articleIds) {
    RowReader<RunMention> reader =
        row ->
            new RunMention(
                row.getString(1),
                row.getString(2),
                new FoundMention(
                    row.getInt(3),
                    row.getInt(4),
                    row.getString(5),
                    MentionKind.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
                    row.getString(7),
                    row.getDouble(8)));
    return rows(Tables.MENTIONS, MENTIONS, reader, articleIds).stream()
        .collect(Collectors.groupingBy(RunMention::articleId));
  }

  private <R> List<R> rows(Table<?> table, String sql, RowReader<R> reader, List<String> ids) {
    if (!views.has(table)) {
      throw new UserError(
          "output %s: has no table %s; run the job first".formatted(output, table.name()));
    }
    String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
    return views.rows(sql.formatted(places), reader, ids);
  }
}
