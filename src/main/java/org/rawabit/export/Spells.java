package org.rawabit.export;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The periods in which a node or an edge exists, with a number for each. */
record Spells(List<Period> periods, List<Double> values) {
  /** Reads a list of periods and, in the next column, their numbers; null is none. */
  static Spells read(ResultSet row, int column) throws SQLException {
    List<Period> periods = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    Array names = row.getArray(column);
    if (names != null) {
      Object[] numbers = (Object[]) row.getArray(column + 1).getArray();
      for (Object name : (Object[]) names.getArray()) {
        values.add(((Number) numbers[periods.size()]).doubleValue());
        periods.add(Period.of(name.toString()));
      }
    }
    return new Spells(periods, values);
  }

  boolean isEmpty() {
    return periods.isEmpty();
  }
}
