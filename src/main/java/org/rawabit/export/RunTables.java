package org.rawabit.export;

import java.util.List;
import java.util.Map;
import org.rawabit.UserError;
import org.rawabit.query.RowReader;
import org.rawabit.query.TableViews;
import org.rawabit.tables.Table;

/**
 * The tables that an export is made of.
 *
 * @param output where they are, for messages
 */
record RunTables(TableViews views, String output) {
  /** Fails where one of the tables has not been written. */
  void require(Table<?>... needed) {
    for (Table<?> table : needed) {
      if (!views.has(table)) {
        throw new UserError(
            "output %s: has no table %s; run the job first".formatted(output, table.name()));
      }
    }
  }

  <R> List<R> rows(String sql, RowReader<R> reader) {
    return views.rows(sql, reader, List.of());
  }

  /** A text as a literal of SQL. */
  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** SQL with names in braces replaced. */
  static String filled(String sql, Map<String, String> values) {
    String filled = sql;
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }
}
