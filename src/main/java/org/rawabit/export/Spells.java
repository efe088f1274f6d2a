package org.rawabit.export;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The periods in which a node or an edge exists, and what is said of each.
 *
 * @param values one a period; null where nothing is said
 */
record Spells(List<Period> periods, List<@Nullable Object> values) {
  /**
   * Reads two columns with a list each; null is none.
   *
   * @param names the column of the periods
   * @param said the column of the values
   */
  static Spells read(ResultSet row, int names, int said) throws SQLException {
    List<Period> periods = new ArrayList<>();
    for (Object name : list(row, names)) {
      periods.add(Period.of(String.valueOf(name)));
    }
    return new Spells(periods, list(row, said));
  }

  private static List<@Nullable Object> list(ResultSet row, int column) throws SQLException {
    List<@Nullable Object> list = new ArrayList<>();
    Array found = row.getArray(column);
    if (found != null) {
      for (@Nullable Object element : (@Nullable Object[]) found.getArray()) {
        list.add(element);
      }
    }
    return list;
  }
}
