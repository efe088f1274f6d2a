package org.rawabit.explain;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Actor;
import org.rawabit.query.RunOutput;
import org.rawabit.query.TableViews;
import org.rawabit.stages.Cooccurrences;
import org.rawabit.stages.CountUnit;
import org.rawabit.stages.PeriodKind;
import org.rawabit.stages.Scope;
import org.rawabit.stats.Association;
import org.rawabit.stats.Contingency;
import org.rawabit.stats.FalseDiscovery;
import org.rawabit.stats.Independence;
import org.rawabit.stats.OddsRatio;
import org.rawabit.stats.TermWeighting;

/** The tables of a run of two short articles, without Spark. */
public final class SmallRun {
  static final String ANNA = "aa11bb22cc33dd44ee55";
  static final String TWIN = "aa11bb99cc33dd44ee55";

  private static final String ARTICLES =
      """
      SELECT * FROM (VALUES
        ('aa11bb22cc33dd44ee55', 's-1', 'aa11bb22cc33dd44ee55', NULL, 'Daily', 'https://d.org/1',
          'A meeting', TIMESTAMP '2020-01-02', 'day', 'en',
          'Rivers met. Anna met Bob by the river. The river is wide.'),
        ('aa11bb99cc33dd44ee55', NULL, 'aa11bb99cc33dd44ee55', NULL, NULL, NULL, NULL, NULL, NULL, 'fr',
          'Anna est la. La rivière et les rivières.'),
        ('0123456789abcdef0123', NULL, '0123456789abcdef0123', NULL, NULL, NULL, NULL, NULL, NULL, 'ar',
          'النهر واسع'))
        AS t(article_id, source_id, story_id, duplicate_of, source, url, title, published,
          date_precision, language, text)
      """;

  private static final String ACTORS =
      """
      SELECT * FROM (VALUES
        ('anna', 'person', 'آنّا', 'Anna', 'Anna', 2::BIGINT),
        ('bob', 'person', 'بوب', 'Bob', 'The Same', 1::BIGINT),
        ('carl', 'person', NULL, 'The Same', NULL, 1::BIGINT))
        AS t(actor_id, type, label_ar, label_en, label_fr, articles)
      """;

  private static final String MENTIONS =
      """
      SELECT * FROM (VALUES
        ('aa11bb22cc33dd44ee55', 12, 16, 'Anna', 'anna', 'name', 0, 1, 2),
        ('aa11bb22cc33dd44ee55', 21, 24, 'Bob', 'bob', 'name', 0, 1, 4),
        ('aa11bb22cc33dd44ee55', 43, 48, 'river', 'carl', 'name', 0, 2, 9))
        AS t(article_id, start, "end", surface, actor_id, kind, paragraph, sentence, token)
      """;

  private static final String EVIDENCE =
      """
      SELECT 'anna' AS actor_a, 'bob' AS actor_b, 1 AS rank, 'sentence' AS scope,
        'aa11bb22cc33dd44ee55' AS article_id, 1 AS sentence, 12 AS start, 38 AS "end",
        'Anna met Bob by the river.' AS text, TIMESTAMP '2020-01-02' AS published
      """;

  private static final String TERMS =
      """
      SELECT 'river' AS term, 'river' AS form, 1::BIGINT AS articles, 3::BIGINT AS occurrences, ln(4 / 2) AS idf
      UNION ALL SELECT 'met', 'met', 2::BIGINT, 2::BIGINT, ln(4 / 3)
      UNION ALL SELECT 'rivier', 'rivières', 1::BIGINT, 2::BIGINT, ln(4 / 2)
      """;

  private static final String ARTICLE_TERMS =
      """
      SELECT 'aa11bb22cc33dd44ee55' AS article_id, 'river' AS term, 'river' AS form, 3 AS tf,
        3 * ln(4 / 2) AS tfidf, 1 AS rank
      """;

  private final RunOutput output;

  public SmallRun(Path dir) {
    this(dir, TERMS, ARTICLE_TERMS);
  }

  private SmallRun(Path dir, String terms, String articleTerms) {
    this.output =
        new RunOutput(dir)
            .with("articles", ARTICLES)
            .with("actors", ACTORS)
            .with("mentions", MENTIONS)
            .with("evidence", EVIDENCE)
            .with("terms", terms)
            .with("article_terms", articleTerms);
  }

  /** The same with other weights. */
  static SmallRun ofTerms(Path dir, String articleTerms) {
    return new SmallRun(dir, TERMS, articleTerms);
  }

  /** The same with another vocabulary. */
  static SmallRun ofVocabulary(Path dir, String terms) {
    return new SmallRun(dir, terms, ARTICLE_TERMS);
  }

  public SmallRun with(String rows) {
    output.with("cooccurrence", rows);
    return this;
  }

  public Path path() {
    return output.path();
  }

  RunTables tables(TableViews views, @Nullable KnownJob job) {
    return new RunTables(views, output.path().toString(), job);
  }

  TableViews open() {
    return output.open();
  }

  static KnownJob job(int window, Supplier<List<Actor>> actors) {
    return new KnownJob(
        new Cooccurrences.Options(
            List.of(Scope.ARTICLE, Scope.SENTENCE),
            window,
            List.of(PeriodKind.ALL),
            CountUnit.STORIES,
            2,
            List.of("name"),
            List.of(),
            false),
        2,
        TermWeighting.SPARK,
        List.of("en", "fr"),
        actors);
  }

  /** A row of cooccurrence as a run scores it, alone in its scope and period. */
  public static String row(String a, String b, String scope, Contingency t, double overlap) {
    Independence test = Independence.of(t, overlap);
    OddsRatio odds = OddsRatio.of(t, overlap);
    double npmi = Association.npmi(t);
    return String.format(
        Locale.ROOT,
        """
        SELECT '%s' AS actor_a, '%s' AS actor_b, '%s' AS scope, 'all' AS period_kind,
          'all' AS period, %d::BIGINT AS articles_ab, %d::BIGINT AS stories_ab, %d::BIGINT AS n,
          %d::BIGINT AS n_a, %d::BIGINT AS n_b, %d::BIGINT AS n_ab, '%s'::DOUBLE AS expected,
          '%s'::DOUBLE AS pmi, %s::DOUBLE AS npmi, '%s'::DOUBLE AS llr, '%s'::DOUBLE AS log_dice,
          '%s'::DOUBLE AS dice, '%s'::DOUBLE AS jaccard, '%s'::DOUBLE AS t_score,
          '%s'::DOUBLE AS odds_ratio, '%s'::DOUBLE AS odds_ratio_low,
          '%s'::DOUBLE AS odds_ratio_high, '%s' AS test, '%s'::DOUBLE AS p_value,
          '%s'::DOUBLE AS q_value, 10::BIGINT AS tests, DATE '2020-01-02' AS first_seen,
          DATE '2020-01-02' AS last_seen
        """,
        a,
        b,
        scope,
        t.ab(),
        t.ab(),
        t.n(),
        t.a(),
        t.b(),
        t.ab(),
        t.expected(),
        Association.pmi(t),
        Double.isNaN(npmi) ? "NULL" : "'" + npmi + "'",
        Association.logLikelihoodRatio(t) / overlap,
        Association.logDice(t),
        Association.dice(t),
        Association.jaccard(t),
        Association.tScore(t) / Math.sqrt(overlap),
        odds.value(),
        odds.low(),
        odds.high(),
        test.test().id(),
        test.pValue(),
        FalseDiscovery.qValues(new double[] {test.pValue()}, 10)[0]);
  }
}
