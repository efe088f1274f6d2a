package org.rawabit.export;

import java.util.List;
import java.util.Map;
import org.rawabit.query.RowReader;
import org.rawabit.query.RowVisitor;
import org.rawabit.query.SqlQuestion;
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
    views.need(List.of(needed));
  }

  <R> List<R> rows(String sql, RowReader<R> reader) {
    return views.rows(sql, reader, List.of());
  }

  /** Hands the rows of a statement over as they stream in. */
  <E extends Exception> void each(String sql, RowVisitor<E> visitor) throws E {
    views.each(SqlQuestion.of(sql, List.of()), visitor);
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
