package org.rawabit.explain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rawabit.UserError;
import org.rawabit.query.RunActor;
import org.rawabit.query.SqlLiteral;
import org.rawabit.stages.CountUnit;
import org.rawabit.stages.Scope;
import org.rawabit.tables.Tables;

/**
 * Why two actors are not in {@code cooccurrence}.
 *
 * @param cells in which they are, if there are any
 */
record AbsentPair(RunTables run, PairCells table, RunActor a, RunActor b, List<PairCell> cells) {
  private static final String TOGETHER =
      """
      WITH counted AS (
        SELECT m.actor_id, m.article_id, m.paragraph, m.sentence, m.token, a.story_id
        FROM mentions m JOIN articles a USING (article_id)
        WHERE {kinds} AND {period} = ?)
      SELECT count(DISTINCT x.article_id),
        count(DISTINCT x.article_id) FILTER (x.article_id = x.story_id)
      FROM counted x JOIN counted y ON x.article_id = y.article_id AND {close}
      WHERE x.actor_id = ? AND y.actor_id = ?
      """;

  private static final Map<String, String> PERIODS =
      Map.of(
          "all", "'all'",
          "\\d{4}-\\d{2}-\\d{2}", known("'time', 'day'", "strftime(a.published, '%Y-%m-%d')"),
          "\\d{4}-W\\d{2}", known("'time', 'day'", "strftime(a.published, '%G-W%V')"),
          "\\d{4}-\\d{2}", known("'time', 'day', 'month'", "strftime(a.published, '%Y-%m')"),
          "\\d{4}-Q\\d",
              known("'time', 'day', 'month'", "year(a.published) || '-Q' || quarter(a.published)"),
          "\\d{4}", "strftime(a.published, '%Y')");

  /** The period of an article that is dated finely enough for it, as it was counted. */
  private static String known(String precisions, String period) {
    return "CASE WHEN a.date_precision IN (%s) THEN %s END".formatted(precisions, period);
  }

  UserError in(String scope, String period) {
    String pair = a.id() + " and " + b.id();
    List<String> scopes = table.scopes();
    if (!scopes.contains(scope)) {
      return new UserError(
          "scope %s: is not counted in this run; counted are %s"
              .formatted(scope, String.join(", ", scopes)));
    }
    if (!table.periods().contains(period)) {
      return new UserError(
          "period %s: is not counted in this run, or has no pair; there are %s"
              .formatted(period, table.periodsInShort()));
    }
    if (scope.equals(Scope.WINDOW.id()) && run.job() == null) {
      return new UserError(
          "%s share no window, or in too few stories: --job tells which%s"
              .formatted(pair, elsewhere(period)));
    }
    long[] together = together(scope, period);
    String where = scope + (period.equals("all") ? "" : " in " + period);
    if (together[0] == 0) {
      return new UserError(
          "%s are never together in one %s%s%s"
              .formatted(pair, where, members(), elsewhere(period)));
    }
    return new UserError(
        "%s share one %s %s%s".formatted(pair, where, tooSeldom(together), elsewhere(period)));
  }

  /** The articles and the stories in which both are together. */
  private long[] together(String scope, String period) {
    KnownJob job = run.job();
    String time =
        PERIODS.entrySet().stream()
            .filter(form -> period.matches(form.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("''");
    String kinds =
        job == null ? "m.kind <> 'place'" : "m.kind IN " + SqlLiteral.list(job.counted().kinds());
    String sql =
        TOGETHER
            .replace("{kinds}", kinds)
            .replace("{period}", time)
            .replace("{close}", closeness(scope));
    return run.rows(
            List.of(Tables.MENTIONS, Tables.ARTICLES),
            sql,
            row -> new long[] {row.getLong(1), row.getLong(2)},
            period,
            a.id(),
            b.id())
        .get(0);
  }

  private String closeness(String scope) {
    KnownJob job = run.job();
    if (scope.equals(Scope.PARAGRAPH.id())) {
      return "x.paragraph = y.paragraph";
    } else if (scope.equals(Scope.SENTENCE.id())) {
      return "x.sentence = y.sentence";
    } else if (scope.equals(Scope.WINDOW.id()) && job != null) {
      return "abs(x.token - y.token) < " + job.counted().window();
    }
    return "true";
  }

  private String tooSeldom(long[] together) {
    KnownJob job = run.job();
    boolean countsArticles = job != null && job.counted().unit() == CountUnit.ARTICLES;
    long count = countsArticles ? together[0] : together[1];
    String unit =
        countsArticles
            ? count == 1 ? "article" : "articles"
            : count == 1 ? "story's first article" : "stories' first articles";
    String found = "in %d %s".formatted(count, unit);
    if (job == null) {
      return found + " only: fewer than the job's cooccurrence.min_articles";
    }
    return count < job.counted().minimum()
        ? found + " only: cooccurrence.min_articles is " + job.counted().minimum()
        : found + ", which is enough: mentions and cooccurrence are not of one run";
  }

  /** What was not looked at: the tables do not say who is in a group. */
  private String members() {
    KnownJob job = run.job();
    return job != null && job.counted().rollUp() ? ", their members left aside" : "";
  }

  private String elsewhere(String period) {
    List<String> found =
        cells.stream()
            .filter(c -> c.period().equals("all") || c.period().equals(period))
            .map(c -> c.period().equals("all") ? c.scope() : c.scope() + " in " + c.period())
            .collect(Collectors.toList());
    return found.isEmpty() ? "" : "; they are paired by " + String.join(", ", found);
  }
}
