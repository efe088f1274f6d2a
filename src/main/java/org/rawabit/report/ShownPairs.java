package org.rawabit.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.query.SqlLiteral;

/**
 * The pairs of the page, with what is told of each.
 *
 * @param periods how many rows of {@code cooccurrence} by period there was room for
 * @param changes how many rows of {@code tie_changes}
 */
record ShownPairs(List<ReportPair> pairs, Limit periods, Limit changes) {
  /** Columns of {@code cooccurrence}. */
  static final List<String> MEASURES =
      List.of(
          "articles_ab",
          "stories_ab",
          "n",
          "n_a",
          "n_b",
          "n_ab",
          "expected",
          "pmi",
          "npmi",
          "llr",
          "log_dice",
          "dice",
          "jaccard",
          "t_score",
          "odds_ratio",
          "odds_ratio_low",
          "odds_ratio_high",
          "test",
          "p_value",
          "q_value",
          "first_seen",
          "last_seen");

  private static final long PERIOD_ROWS = 50_000;

  private static final String SCOPES =
      """
      SELECT place, scope, %s FROM cooccurrence JOIN shown_pairs USING (actor_a, actor_b)
      WHERE period_kind = 'all'
      ORDER BY place, list_position(['article', 'paragraph', 'sentence', 'window'], scope)
      """
          .formatted(String.join(", ", MEASURES));

  private static final String EVIDENCE =
      """
      SELECT e.pair, s.place, e.scope, e.rank
      FROM shown_evidence e JOIN shown_sentences s USING (article_id, sentence)
      ORDER BY e.pair, e.rank, e.sentence
      """;

  private static final String PERIODS =
      """
      SELECT place, period_kind, period, n_ab, stories_ab, npmi, llr, q_value
      FROM cooccurrence JOIN shown_pairs USING (actor_a, actor_b)
      WHERE period_kind <> 'all' AND scope = %s
      """;

  private static final String CHANGES =
      """
      SELECT place, period_kind, period, previous, change, n_ab_before, n_ab, log_ratio, q_value
      FROM tie_changes JOIN shown_pairs USING (actor_a, actor_b)
      WHERE scope = %s AND (q_value < 0.05 OR change IN ('came', 'went'))
      """;

  static ShownPairs of(ReportTables tables, Shown shown) {
    String scope = SqlLiteral.of(shown.networkScope());
    int places = shown.pairs();
    RowGroups scopes = RowGroups.read(tables, places, SCOPES);
    RowGroups evidence = RowGroups.read(tables, places, EVIDENCE);
    FittingPeriods periodKinds = FittingPeriods.of(tables, PERIODS.formatted(scope), PERIOD_ROWS);
    RowGroups periods = fitting(tables, places, PERIODS.formatted(scope), periodKinds);
    FittingPeriods changeKinds = FittingPeriods.of(tables, CHANGES.formatted(scope), PERIOD_ROWS);
    RowGroups changes = fitting(tables, places, CHANGES.formatted(scope), changeKinds);
    List<ReportPair> pairs =
        tables.read(
            "SELECT place, actor_a, actor_b FROM shown_pairs ORDER BY place",
            row -> {
              int place = row.getInt(1);
              return new ReportPair(
                  row.getString(2),
                  row.getString(3),
                  byScope(scopes.at(place)),
                  evidence.at(place),
                  periods.at(place),
                  changes.at(place));
            });
    return new ShownPairs(pairs, periodKinds.limit(), changeKinds.limit());
  }

  private static RowGroups fitting(
      ReportTables tables, int places, String rows, FittingPeriods kinds) {
    return RowGroups.read(
        tables,
        places,
        rows
            + " AND "
            + kinds.condition()
            + " ORDER BY place, "
            + FittingPeriods.ORDER
            + ", period");
  }

  private static Map<String, List<@Nullable Object>> byScope(List<List<@Nullable Object>> rows) {
    Map<String, List<@Nullable Object>> byScope = new LinkedHashMap<>();
    for (List<@Nullable Object> row : rows) {
      byScope.put(String.valueOf(row.get(0)), row.subList(1, row.size()));
    }
    return byScope;
  }
}
