package org.rawabit.explain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/** Reads {@code cooccurrence}: the cells of a pair, and those of the run. */
final class PairCells {
  private static final List<Table<?>> TABLE = List.of(Tables.COOCCURRENCE);

  /** From the wide to the close, from the long to the short, then in time. */
  private static final String ORDER =
      """
       ORDER BY list_position(['article', 'paragraph', 'sentence', 'window'], scope),
        list_position(['all', 'year', 'quarter', 'month', 'week', 'day'], period_kind), period
      """;

  private static final String OF_PAIR =
      "SELECT * FROM cooccurrence WHERE actor_a = ? AND actor_b = ?" + ORDER;

  private static final String P_VALUES =
      "SELECT p_value FROM cooccurrence WHERE scope = ? AND period = ? ORDER BY p_value";

  private static final String SCOPES =
      "SELECT scope FROM (SELECT DISTINCT scope, 'all' AS period_kind, '' AS period"
          + " FROM cooccurrence)"
          + ORDER;

  private static final String PERIODS =
      "SELECT period_kind, period FROM (SELECT DISTINCT '' AS scope, period_kind, period"
          + " FROM cooccurrence)"
          + ORDER;

  private final RunTables run;

  PairCells(RunTables run) {
    this.run = run;
  }

  /** Every scope and period in which the pair stands. */
  List<PairCell> of(String actorA, String actorB) {
    return run.rows(TABLE, OF_PAIR, PairCell::of, actorA, actorB);
  }

  /** The p-values of all pairs in the scope and period of a cell, the smallest first. */
  double[] pValues(PairCell cell) {
    return run.rows(TABLE, P_VALUES, row -> row.getDouble(1), cell.scope(), cell.period()).stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  /** The scopes that were counted. */
  List<String> scopes() {
    return run.rows(TABLE, SCOPES, row -> row.getString(1));
  }

  /** The periods that were counted, in order. */
  List<String> periods() {
    return run.rows(TABLE, PERIODS, row -> row.getString(2));
  }

  /** The periods that were counted, in few words: {@code all; year 2019 … 2021}. */
  String periodsInShort() {
    record Period(String kind, String name) {}
    Map<Integer, List<Period>> byKind =
        run.rows(TABLE, PERIODS, row -> new Period(row.getString(1), row.getString(2))).stream()
            .collect(
                Collectors.groupingBy(
                    p -> List.of("all", "year", "quarter", "month", "week", "day").indexOf(p.kind),
                    TreeMap::new,
                    Collectors.toList()));
    return byKind.values().stream()
        .map(
            periods -> {
              Period first = periods.get(0);
              String last = periods.get(periods.size() - 1).name();
              if (first.kind().equals("all")) {
                return "all";
              }
              return periods.size() == 1
                  ? "%s %s".formatted(first.kind(), first.name())
                  : "%s %s … %s".formatted(first.kind(), first.name(), last);
            })
        .collect(Collectors.joining("; "));
  }
}
