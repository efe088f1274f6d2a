package org.rawabit.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/** docs/tables.md, made from the tables' own documentation. */
final class TablesPage {
  private TablesPage() {}

  static String markdown() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Tables

        Each table is a directory of Parquet files under the job's output. This page is made by \
        `scripts/rawabit tables --markdown` from the records in `org.rawabit.tables`; the same \
        sentences are comments of the columns inside the files.

        Offsets count UTF-16 code units (Java, JavaScript) from 0, the end exclusive. SQL's \
        `substring` counts characters: the two differ behind characters outside the Basic \
        Multilingual Plane, such as emoji.
        """);
    for (Table<?> table : Tables.ALL) {
      page.append("\n## ").append(table.name()).append("\n\nOne row is ").append(table.doc());
      page.append(". Key: ").append(String.join(", ", table.key())).append(".\n\n");
      page.append("| column | type | meaning |\n|---|---|---|\n");
      for (Table.Column column : table.columns()) {
        page.append(
            "| `%s` | %s | %s |\n".formatted(column.name(), type(column.type()), column.doc()));
      }
    }
    return page.toString();
  }

  /** The SQL name of a column's type. */
  static String type(Class<?> type) {
    if (type == String.class) {
      return "string";
    }
    if (type == int.class) {
      return "int";
    }
    if (type == long.class) {
      return "bigint";
    }
    if (type == boolean.class) {
      return "boolean";
    }
    if (type == double.class || type == Double.class) {
      return "double";
    }
    if (type == LocalDate.class) {
      return "date";
    }
    if (type == LocalDateTime.class) {
      return "timestamp_ntz";
    }
    if (type == List.class) {
      return "array<string>"; // no table has lists of anything else
    }
    if (type == int[].class) {
      return "array<int>";
    }
    if (type == byte[].class) {
      return "binary";
    }
    throw new IllegalArgumentException("no SQL type for " + type);
  }
}
