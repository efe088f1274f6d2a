package org.rawabit.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/**
 * A table of the run, for readers who go on from the page.
 *
 * @param rows null where the report does not read the table
 * @param columns {@code [name, type, doc]}, the type as SQL has it
 */
record ReportTable(
    String name, String doc, @Nullable Long rows, List<List<@Nullable String>> columns) {

  static List<ReportTable> all(ReportTables tables) {
    Map<String, String> types = new HashMap<>();
    tables.read(
        "SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal",
        row -> types.put(row.getString(1) + "." + row.getString(2), row.getString(3)));
    List<ReportTable> all = new ArrayList<>();
    for (Table<?> table : Tables.ALL) {
      boolean isRead = ReportTables.READ.contains(table);
      if (!isRead || tables.views().has(table)) {
        Long rows = isRead ? tables.number("SELECT count(*) FROM " + table.name()) : null;
        all.add(new ReportTable(table.name(), table.doc(), rows, columns(table, types)));
      }
    }
    return all;
  }

  private static List<List<@Nullable String>> columns(Table<?> table, Map<String, String> types) {
    List<List<@Nullable String>> columns = new ArrayList<>();
    for (Table.Column column : table.columns()) {
      List<@Nullable String> shown = new ArrayList<>();
      shown.add(column.name());
      shown.add(types.get(table.name() + "." + column.name()));
      shown.add(column.doc());
      columns.add(shown);
    }
    return columns;
  }
}
