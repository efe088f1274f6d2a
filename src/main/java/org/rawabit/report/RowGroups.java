package org.rawabit.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows by the place of what they belong to: an actor, a pair, a sentence. */
final class RowGroups {
  private final List<List<List<@Nullable Object>>> groups;

  private RowGroups(List<List<List<@Nullable Object>>> groups) {
    this.groups = groups;
  }

  /**
   * Reads rows.
   *
   * @param places how many there are, from 0
   * @param sql a query whose first column is the place; it is left out of the rows
   */
  static RowGroups read(ReportTables tables, int places, String sql) {
    List<List<List<@Nullable Object>>> groups = new ArrayList<>(places);
    for (int i = 0; i < places; i++) {
      groups.add(new ArrayList<>(0));
    }
    tables.read(
        sql,
        row -> {
          List<@Nullable Object> values = PlainRow.read(row);
          groups.get(row.getInt(1)).add(new ArrayList<>(values.subList(1, values.size())));
          return true;
        });
    return new RowGroups(groups);
  }

  /** The rows of one, in the order of the query. */
  List<List<@Nullable Object>> at(int place) {
    return groups.get(place);
  }
}
