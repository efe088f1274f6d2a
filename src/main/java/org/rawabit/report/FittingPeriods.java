package org.rawabit.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.query.SqlLiteral;

/**
 * The kinds of periods whose rows the page has room for: coarse ones first, days last.
 *
 * @param kinds at least the coarsest, unless it alone is too much
 */
record FittingPeriods(List<String> kinds, Limit limit) {
  /** Coarse before fine, as SQL. */
  static final String ORDER =
      "list_position(['all', 'year', 'quarter', 'month', 'week', 'day'], period_kind)";

  /**
   * Chooses kinds.
   *
   * @param rows a query with a column period_kind, whose rows would be shown
   * @param most how many rows fit
   */
  static FittingPeriods of(ReportTables tables, String rows, long most) {
    List<List<@Nullable Object>> counts =
        tables.rows(
            "SELECT period_kind, count(*) FROM (%s) GROUP BY period_kind ORDER BY %s"
                .formatted(rows, ORDER));
    List<String> kinds = new ArrayList<>();
    long shown = 0;
    long all = 0;
    for (List<@Nullable Object> count : counts) {
      long more = count.get(1) instanceof Number n ? n.longValue() : 0;
      all += more;
      if (shown + more <= most) {
        shown += more;
        kinds.add(String.valueOf(count.get(0)));
      }
    }
    return new FittingPeriods(kinds, new Limit(shown, all));
  }

  /** The condition that a row is of one of these kinds, as SQL. */
  String condition() {
    return kinds.isEmpty() ? "false" : "period_kind IN " + SqlLiteral.list(kinds);
  }
}
