package org.rawabit.query;

import java.nio.file.Path;

/** The tables of a run about four actors, in three articles of two stories, without Spark. */
public final class AnalystRun {
  private static final String ARTICLES =
      """
      SELECT *, CASE WHEN article_id = 'c3' THEN 0.9 END AS similarity, 10 AS tokens,
        'https://x.org/' || article_id AS url, 'record' AS date_origin, 'day' AS date_precision,
        NULL::VARCHAR AS date_problem, '2020' AS date_text
      FROM (VALUES
        ('a1', 'a1', NULL, 'Daily', 'en', 'First', TIMESTAMP '2020-01-02', 'First\n\nAnna met Bob.'),
        ('b2', 'b2', NULL, 'Wire', 'ar', 'ثان', TIMESTAMP '2020-06-07', 'ثان\n\nآنا وبوب.'),
        ('c3', 'b2', NULL, 'Daily', 'ar', 'ثالث', TIMESTAMP '2020-06-08', 'ثالث\n\nآنا.'),
        ('d4', 'a1', 'a1', 'Wire', 'en', 'First', NULL, 'First\n\nAnna met Bob.'))
        t(article_id, story_id, duplicate_of, source, language, title, published, text)
      """;

  private static final String ACTORS =
      """
      FROM (VALUES
        ('anna', 'person', 'آنا', 'Anna', NULL, 3::BIGINT, 2::BIGINT, 5::BIGINT),
        ('bob', 'state', 'بوب', 'Bob', 'Robert', 2::BIGINT, 2::BIGINT, 2::BIGINT),
        ('carl', 'person', NULL, NULL, NULL, 1::BIGINT, 1::BIGINT, 1::BIGINT),
        ('dora', 'person', 'دورا', 'Dora', 'Dora Lee', 1::BIGINT, 1::BIGINT, 1::BIGINT))
        t(actor_id, type, label_ar, label_en, label_fr, articles, stories, mentions),
        (SELECT DATE '2020-01-02' AS first_seen, DATE '2020-06-08' AS last_seen)
      """;

  private static final String MENTIONS =
      """
      FROM (VALUES
        ('a1', 7, 11, 'Anna', 'anna', 'name', 0.9::DOUBLE),
        ('a1', 16, 19, 'Bob', 'bob', 'name', 0.9::DOUBLE),
        ('b2', 5, 8, 'آنا', 'anna', 'name', 0.8::DOUBLE),
        ('b2', 9, 13, 'وبوب', 'bob', 'role', 0.8::DOUBLE),
        ('c3', 6, 9, 'آنا', 'anna', 'place', 0.6::DOUBLE),
        ('d4', 7, 11, 'Anna', 'anna', 'name', 0.9::DOUBLE))
        t(article_id, start, "end", surface, actor_id, kind, confidence),
        (SELECT 'name' AS rule)
      """;

  private static final String PAIRS =
      """
      FROM (VALUES
        ('anna', 'bob', 'sentence', 'all', 'all', 5, 2.0::DOUBLE, 9.0::DOUBLE, 0.01::DOUBLE),
        ('anna', 'bob', 'article', 'all', 'all', 6, 3.0, 4.0, 0.2),
        ('anna', 'bob', 'sentence', 'month', '2020-01', 2, 1.0, 3.0, 0.3),
        ('anna', 'bob', 'sentence', 'month', '2020-06', 3, 1.0, 4.0, 0.3),
        ('anna', 'bob', 'sentence', 'month', '2021-01', 1, 1.0, 1.0, 0.9),
        ('anna', 'carl', 'sentence', 'all', 'all', 1, 4.0, 20.0, 0.001),
        ('anna', 'dora', 'sentence', 'all', 'all', 4, 2.0, 7.0, 0.03),
        ('bob', 'dora', 'sentence', 'all', 'all', 2, 2.0, 1.0, 0.5))
        t(actor_a, actor_b, scope, period_kind, period, n_ab, expected, llr, q_value),
        (SELECT 9 AS n_a, 8 AS n_b, 70 AS n, 1.5::DOUBLE AS pmi, 0.5::DOUBLE AS npmi,
          11.0::DOUBLE AS log_dice, 3.0::DOUBLE AS odds_ratio, 2.0::DOUBLE AS odds_ratio_low,
          4.0::DOUBLE AS odds_ratio_high, 'llr' AS test, 0.01::DOUBLE AS p_value,
          3::BIGINT AS stories_ab, 4::BIGINT AS articles_ab, DATE '2020-01-02' AS first_seen,
          DATE '2020-06-08' AS last_seen)
      """;

  private static final String EVIDENCE =
      """
      SELECT 'anna' AS actor_a, 'bob' AS actor_b, n AS rank, 'sentence' AS scope,
        ['a1', 'b2'][n] AS article_id, 1 AS sentence, ['Anna met Bob.', 'آنا وبوب.'][n] AS text,
        [TIMESTAMP '2020-01-02', TIMESTAMP '2020-06-07'][n] AS published
      FROM (SELECT unnest([1, 2])::INTEGER AS n)
      """;

  private static final String CHANGES =
      """
      FROM (VALUES ('anna', 'bob', 'article', 'month', '2020-06', '2020-01', 'grew', 0.01::DOUBLE),
        ('bob', 'dora', 'article', 'month', '2020-06', '2020-01', 'went', 0.2),
        ('bob', 'dora', 'sentence', 'month', '2020-06', '2020-01', 'went', 0.001))
        t(actor_a, actor_b, scope, period_kind, period, previous, change, p_value),
        (SELECT 1 AS n_ab_before, 2 AS n_before, 3 AS n_ab, 4 AS n, 1.0::DOUBLE AS log_ratio,
          0.5::DOUBLE AS odds_z, 0.5::DOUBLE AS q_value)
      """;

  private static final String OVER_TIME =
      """
      FROM (VALUES ('month', '2019-12', 1), ('month', '2020-01', 2), ('month', '2020-06', 3),
        ('day', '2020-06-07', 1)) t(period_kind, period, stories),
        (SELECT 'anna' AS actor_id, 'anna' AS actor_a, 'bob' AS actor_b, 'article' AS scope, 4 AS n,
          0.5::DOUBLE AS share, 0.5::DOUBLE AS expected, 0.5::DOUBLE AS level,
          false AS level_change, 0 AS burst, 3 AS articles)
      """;

  private static final String BURSTS =
      """
      FROM (VALUES ('month', 1, 'anna', 'bob', 'article'), ('month', 2, 'dora', NULL, NULL),
        ('day', 1, 'anna', NULL, NULL)) t(period_kind, rank, actor_a, actor_b, scope),
        (SELECT '2020-01' AS first_period, '2020-02' AS peak_period, '2020-03' AS last_period,
          2 AS level, 3.5::DOUBLE AS weight, 5 AS stories, 9 AS n, 0.5::DOUBLE AS share,
          0.1::DOUBLE AS expected)
      """;

  private static final String TERMS =
      """
      FROM (VALUES ('anna', 'anna', 'actor', 'ar', 1, 'سلم'), ('anna', 'anna', 'actor', 'ar', 2, 'حرب'),
        ('anna', 'anna', 'actor', 'en', 1, 'peac'))
        t(actor_id, node, node_kind, language, rank, term),
        (SELECT 'form' AS form, 1 AS occurrences, 0.5::DOUBLE AS expected, 1 AS articles,
          1.0::DOUBLE AS log_ratio, 2.0::DOUBLE AS log_likelihood, 3.0::DOUBLE AS tfidf,
          0.01::DOUBLE AS q_value, 1 AS "left", 2 AS "right", 0.2::DOUBLE AS npmi,
          4.0::DOUBLE AS llr, 9.0::DOUBLE AS log_dice)
      """;

  private static final String NETWORK =
      """
      FROM (VALUES ('anna', 0.1::DOUBLE, 0, 5.0::DOUBLE), ('bob', 0.0, 0, 7.0), ('dora', 0.4, 1, 2.0))
        t(actor_id, betweenness, community, strength),
        (SELECT 'all' AS period_kind, 'all' AS period, 2 AS degree, 0.3::DOUBLE AS pagerank)
      """;

  private static final String TIES =
      """
      FROM (VALUES ('anna', 'bob', 5.0::DOUBLE), ('anna', 'dora', 4.0), ('bob', 'dora', 2.0))
        t(actor_a, actor_b, weight), (SELECT 'all' AS period_kind, 'all' AS period)
      """;

  private AnalystRun() {}

  public static RunOutput in(Path dir) {
    return new RunOutput(dir)
        .with("articles", ARTICLES)
        .with("actors", ACTORS)
        .with("mentions", MENTIONS)
        .with("cooccurrence", PAIRS)
        .with(
            "cooccurrence_by", "SELECT *, 'source' AS facet, 'Daily' AS value FROM (" + PAIRS + ")")
        .with("evidence", EVIDENCE)
        .with("tie_changes", CHANGES)
        .with("timeline", OVER_TIME)
        .with("pair_timeline", OVER_TIME)
        .with("bursts", BURSTS)
        .with("actor_terms", TERMS)
        .with("collocates", TERMS)
        .with("network", NETWORK)
        .with("ties", TIES)
        .with(
            "rejects",
            "SELECT 'empty' AS code, 'f.json' AS input, 3 AS position, 'no text' AS reason,"
                + " '{}' AS excerpt")
        .with(
            "runs",
            "SELECT 'r1' AS run_id, 'run' AS command, TIMESTAMP '2020-01-01' AS started,"
                + " TIMESTAMP '2020-01-02' AS finished, '0.2.0' AS version, 'abcdef0123456' AS"
                + " job_hash, '0123456abcdef' AS actors_hash, 4 AS articles_in, 4 AS articles_out,"
                + " 0 AS rejects, '4.1.0' AS spark_version");
  }
}
