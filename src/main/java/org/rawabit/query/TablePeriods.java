package org.rawabit.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rawabit.UserError;

/** The periods that a table has rows of. */
final class TablePeriods {
  /** Longest first; a week lies in no month or quarter as a whole, but in a year. */
  private static final List<String> KINDS =
      List.of("all", "year", "quarter", "month", "week", "day");

  private static final String PERIODS =
      "SELECT DISTINCT period_kind, period FROM %s ORDER BY period";

  private final String table;
  private final Map<String, List<String>> byKind = new LinkedHashMap<>();

  /**
   * @param table one with columns period_kind and period
   */
  TablePeriods(TableViews views, String table) {
    this.table = table;
    KINDS.forEach(kind -> byKind.put(kind, new ArrayList<>()));
    for (String[] found : views.rows(PERIODS.formatted(table), TablePeriods::kind, List.of())) {
      byKind.computeIfAbsent(found[0], kind -> new ArrayList<>()).add(found[1]);
    }
  }

  private static String[] kind(java.sql.ResultSet row) throws java.sql.SQLException {
    return new String[] {row.getString(1), row.getString(2)};
  }

  /**
   * The period itself where the table has it, else the longest ones within it: of 2020, the
   * quarters or months of 2020.
   *
   * @throws UserError where there is none of them either
   */
  List<String> in(String typed) {
    PeriodRange wanted = PeriodRange.of(typed);
    if (byKind.values().stream().anyMatch(periods -> periods.contains(typed))) {
      return List.of(typed);
    }
    for (List<String> periods : byKind.values()) {
      List<String> within =
          periods.stream().filter(period -> wanted.contains(PeriodRange.of(period))).toList();
      if (!within.isEmpty()) {
        return within;
      }
    }
    throw new UserError("%s has no period %s; it has %s".formatted(table, typed, known()));
  }

  private String known() {
    String known =
        byKind.entrySet().stream()
            .filter(kind -> !kind.getValue().isEmpty())
            .map(kind -> known(kind.getKey(), kind.getValue()))
            .collect(Collectors.joining(", "));
    return known.isEmpty() ? "none" : known;
  }

  private static String known(String kind, List<String> periods) {
    String first = periods.get(0);
    return periods.size() == 1
        ? first
        : "%d %ss from %s to %s"
            .formatted(periods.size(), kind, first, periods.get(periods.size() - 1));
  }
}
