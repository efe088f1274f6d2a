package org.rawabit.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bursts of the page's actors: the {@value #MOST} of greatest weight of each kind of period.
 *
 * @param rows {@code [period_kind, rank, actor_a, actor_b, scope, first_period, last_period,
 *     peak_period, level, weight, articles, stories, share, expected]}
 */
record ShownBursts(List<List<@Nullable Object>> rows, Limit limit) {
  private static final int MOST = 100;

  private static final String BURSTS =
      """
      SELECT period_kind, rank, b.actor_a, b.actor_b, scope, first_period, last_period, peak_period,
        level, weight, b.articles, b.stories, share, expected
      FROM bursts b
      SEMI JOIN shown_actors s ON b.actor_a = s.actor_id
      WHERE b.actor_b IS NULL OR b.actor_b IN (SELECT actor_id FROM shown_actors)
      QUALIFY row_number() OVER (PARTITION BY period_kind ORDER BY rank) <= %d
      ORDER BY %s, rank
      """;

  static ShownBursts of(ReportTables tables) {
    List<List<@Nullable Object>> rows = tables.rows(BURSTS.formatted(MOST, FittingPeriods.ORDER));
    return new ShownBursts(
        rows, new Limit(rows.size(), tables.number("SELECT count(*) FROM bursts")));
  }
}
