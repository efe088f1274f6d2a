package org.rawabit.export;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Actor;
import org.rawabit.query.RunOutput;
import org.rawabit.query.TableViews;

/** The tables of a small run, without Spark, and what is exported of them. */
final class ExportedRun {
  /** What labels may hold: markup, quotes, line ends, a sign that turns the line, an emoji. */
  static final String HOSTILE = "<b> & \"q\" 'a' ]]> --> \u202Eabc\u202C \uD83D\uDE00";

  private static final String ACTORS =
      """
      SELECT * FROM (VALUES
        ('anna', 'person', 'آنّا', 'Anna', 'Anne', 3::BIGINT, 2::BIGINT, 4::BIGINT,
          DATE '2020-01-02', DATE '2020-03-04', FALSE),
        ('bob', 'armed_group', NULL, '%s', NULL, 2::BIGINT, 2::BIGINT, 2::BIGINT, NULL, NULL, TRUE),
        ('carl', 'state', 'كارل', NULL, NULL, 1::BIGINT, 1::BIGINT, 1::BIGINT,
          DATE '2020-02-01', DATE '2020-02-01', FALSE),
        ('dora', 'party', NULL, NULL, NULL, 1::BIGINT, 1::BIGINT, 1::BIGINT, NULL, NULL, FALSE))
        AS t(actor_id, type, label_ar, label_en, label_fr, articles, stories, mentions, first_seen,
          last_seen, discovered)
      """
          .formatted(HOSTILE.replace("'", "''"));

  /** Pairs in scopes and periods; measures are numbers without a meaning, to tell them apart. */
  private static final String COOCCURRENCE =
      """
      WITH pairs AS (SELECT * FROM (VALUES ('anna', 'bob', 1), ('anna', 'carl', 2),
          ('bob', 'carl', 3)) AS p(actor_a, actor_b, x)),
        periods AS (SELECT * FROM (VALUES ('all', 'all', 10), ('month', '2020-01', 3),
          ('month', '2020-02', 4), ('year', '2020', 9)) AS q(period_kind, period, y)),
        scopes AS (SELECT * FROM (VALUES ('sentence', 1), ('article', 2)) AS s(scope, z))
      SELECT actor_a, actor_b, scope, period_kind, period, x + y AS articles_ab,
        CAST(x + y + z AS BIGINT) AS stories_ab, 100 * y AS n, 10 * y AS n_a, 7 * y AS n_b,
        x + y + z AS n_ab, x / 3 + y AS expected, y / 7 + z AS pmi, x / 11 + z AS npmi,
        sqrt(x + y) AS llr, ln(x + y + z) AS log_dice, 1 / (x + y) AS dice, x / (y + z) AS jaccard,
        sqrt(2) * y AS t_score, exp(x) AS odds_ratio, exp(x) / 2 AS odds_ratio_low,
        exp(x) * 2 AS odds_ratio_high, 'fisher' AS test, 1e-300 * x AS p_value,
        x / 1000 + y / 1e6 AS q_value, 3::BIGINT AS tests, DATE '2020-01-02' AS first_seen,
        DATE '2020-02-03' AS last_seen
      FROM pairs, periods, scopes
      """;

  /** anna and bob always, anna and carl in all, bob and carl in February alone. */
  private static final String TIES =
      """
      SELECT actor_a, actor_b, period_kind, period, CAST(stories_ab AS DOUBLE) AS weight,
        q_value AS alpha_a, q_value * 2 AS alpha_b, q_value AS alpha, actor_b = 'bob' AS backbone,
        TRUE AS same_community
      FROM (%s) WHERE scope = 'sentence' AND period_kind IN ('all', 'month')
        AND (actor_a || actor_b = 'annabob' OR (actor_a = 'anna' AND period = 'all')
          OR (actor_a = 'bob' AND period = '2020-02'))
      """
          .formatted(COOCCURRENCE);

  private static final String NETWORK =
      """
      SELECT actor_id, period_kind, period, 2 AS degree, length(actor_id) * 1.5 AS strength,
        1 / 3 AS pagerank, length(period) / 7 AS betweenness, length(actor_id) - 3 AS community,
        1 AS backbone_degree
      FROM (VALUES ('anna'), ('bob'), ('carl')) AS a(actor_id),
        (VALUES ('all', 'all'), ('month', '2020-01'), ('month', '2020-02')) AS p(period_kind, period)
      """;

  private static final String NETWORKS =
      """
      SELECT period_kind, period, 'sentence' AS scope, 'stories_ab' AS weight,
        0::DOUBLE AS min_weight, 0.05 AS max_q, 1::DOUBLE AS resolution, 0.05 AS alpha, 1 AS seed,
        0.5 AS modularity
      FROM (VALUES ('all', 'all'), ('month', '2020-01'), ('month', '2020-02')) AS p(period_kind, period)
      """;

  private static final String RUNS =
      """
      SELECT 'r-1' AS run_id, 'run' AS command, TIMESTAMP '2020-03-05 10:00:00' AS finished,
        '0.1' AS version, 'j0' AS job_hash, 'a0' AS actors_hash, 3::BIGINT AS articles_out
      UNION ALL SELECT 'r-2', 'network', TIMESTAMP '2020-03-06 10:00:00.5', '0.2', 'j1', 'a1', 3
      """;

  /**
   * An emoji before mentions, a part of a word, a mention across lines, CR LF, markup, an id to
   * fear.
   */
  private static final String ARTICLES =
      """
      SELECT * FROM (VALUES
        ('0a', 'A 😀 title', 'Daily', 'https://d.org/?a=1&b=2', TIMESTAMP '2020-01-02', 'day', 'en',
          'A 😀 title' || chr(10) || chr(10) || '"Anna" met' || chr(13) || chr(10) || 'Bob</p><script>alert(1)</script>.'),
        ('0b', NULL, NULL, 'javascript:alert(1)', TIMESTAMP '2020-02-01', 'month', 'ar',
          'وقال لآنّا إن كارل' || chr(10) || 'الأول هنا.'),
        ('../x:Y', 'T', 'S', NULL, NULL, NULL, NULL, 'Nobody\\ here_;|'))
        AS t(article_id, title, source, url, published, date_precision, language, text)
      """;

  private static final String MENTIONS =
      """
      SELECT a.article_id, strpos(utf, find) - 1 AS start,
        CAST(strpos(utf, find) - 1 + length(find) AS INTEGER) AS "end", find AS surface,
        actor_id, kind, 'name' || chr(10) || find AS rule
      FROM (SELECT article_id, replace(text, '😀', '##') AS utf FROM (%s)) a
      JOIN (VALUES ('0a', 'Anna', 'anna', 'name'), ('0a', 'Bob', 'bob', 'role'),
        ('0b', 'آنّا', 'anna', 'name'), ('0b', 'كارل' || chr(10) || 'الأول', 'stranger', 'reference'))
        AS m(article_id, find, actor_id, kind) USING (article_id)
      """
          .formatted(ARTICLES);

  private final RunOutput output;

  ExportedRun(Path dir) {
    output =
        new RunOutput(dir)
            .with("actors", ACTORS)
            .with("cooccurrence", COOCCURRENCE)
            .with("ties", TIES)
            .with("network", NETWORK)
            .with("networks", NETWORKS)
            .with("runs", RUNS)
            .with("articles", ARTICLES)
            .with("mentions", MENTIONS);
  }

  TableViews open() {
    return output.open();
  }

  /** What a request of nothing special is. */
  static ExportRequest request(ExportFormat format) {
    return new ExportRequest(
        format, "0.2", null, null, null, false, "en", ExportRequest.OWN_BASE, null, null);
  }

  static ExportRequest ofPeriod(ExportFormat format, @Nullable String period) {
    return new ExportRequest(
        format, "0.2", period, null, null, false, "en", ExportRequest.OWN_BASE, null, null);
  }

  static ExportRequest ofTies(
      ExportFormat format, @Nullable String scope, @Nullable Double least, boolean backbone) {
    return new ExportRequest(
        format, "0.2", null, scope, least, backbone, "ar", ExportRequest.OWN_BASE, null, null);
  }

  static ExportRequest ofTexts(
      ExportFormat format, @Nullable String actor, @Nullable Integer limit) {
    return new ExportRequest(
        format, "0.2", null, null, null, false, "en", ExportRequest.OWN_BASE, actor, limit);
  }

  Export export(ExportRequest request, Path target) {
    return export(request, List.of(), target.toString());
  }

  Export export(ExportRequest request, List<Actor> described, String target) {
    try (TableViews views = open()) {
      return Export.write(views, output.path().toString(), request, described, target);
    }
  }

  /** The first value of the first row of a question to the tables. */
  @Nullable Object ask(String sql) {
    try (TableViews views = open()) {
      return views.rows(sql, row -> new Object[] {row.getObject(1)}, List.of()).stream()
          .map(row -> row[0])
          .findFirst()
          .orElse(null);
    }
  }
}
