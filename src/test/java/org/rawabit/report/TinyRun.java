package org.rawabit.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rawabit.query.RunOutput;
import org.rawabit.query.SqlLiteral;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/** The tables of a run that left out whatever can be, without Spark: articles of Anna and Bob. */
public final class TinyRun {
  private final Path dir;
  private final List<String> articles = new ArrayList<>();
  private final List<String> mentions = new ArrayList<>();

  public TinyRun(Path dir) {
    this.dir = dir;
  }

  /** A row of a table: null but for some columns. */
  static String row(Table<?> table, String replaced) {
    return "SELECT * REPLACE (%s) FROM (SELECT %s)"
        .formatted(replaced, ReportTables.nothing(table));
  }

  /** An article of one sentence. */
  public TinyRun article(String id, String published, String text) {
    articles.add(
        row(
            Tables.ARTICLES,
            "'%s' AS article_id, '%s' AS story_id, 'en' AS language, %s AS text, 3 AS tokens"
                    .formatted(id, id, SqlLiteral.of(text))
                + (published.isEmpty()
                    ? ""
                    : ", TIMESTAMP '%s' AS published, 'day' AS date_precision"
                        .formatted(published))));
    return this;
  }

  /** A mention in the last article. */
  public TinyRun mention(
      String article, String actor, String kind, int start, int end, int length) {
    mentions.add(
        row(
            Tables.MENTIONS,
            """
            '%s' AS article_id, '%s' AS actor_id, '%s' AS kind, %d AS start, %d AS "end",
            'name' AS surface, 0 AS sentence, 0 AS sentence_start, %d AS sentence_end,
            '' AS rule, 1.0::DOUBLE AS confidence
            """
                .formatted(article, actor, kind, start, end, length)));
    return this;
  }

  /** Writes the tables. */
  public Path write() {
    new RunOutput(dir)
        .with("articles", String.join(" UNION ALL ", articles))
        .with("mentions", String.join(" UNION ALL ", mentions))
        .with(
            "actors",
            row(Tables.ACTORS, "'anna' AS actor_id, 'Anna' AS label_en, 9 AS stories")
                + " UNION ALL "
                + row(Tables.ACTORS, "'bob' AS actor_id, 'Bob' AS label_en, 2 AS stories"))
        .with(
            "cooccurrence",
            row(
                Tables.COOCCURRENCE,
                """
                'anna' AS actor_a, 'bob' AS actor_b, 'sentence' AS scope, 'all' AS period_kind,
                'all' AS period, 2 AS stories_ab, 2 AS n_ab, 1.5::DOUBLE AS pmi, 7.0::DOUBLE AS llr
                """))
        .with("evidence", row(Tables.EVIDENCE, "'x' AS actor_a") + " LIMIT 0")
        .with(
            "runs",
            row(
                Tables.RUNS,
                "'r' AS run_id, TIMESTAMP '2021-01-01' AS finished, '0.0' AS version,"
                    + " '{\"name\": \"tiny\", \"cooccurrence.kinds\": [\"name\", \"role\"]}'"
                    + " AS settings"));
    return dir;
  }
}
