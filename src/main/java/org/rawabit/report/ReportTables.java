package org.rawabit.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.query.RowReader;
import org.rawabit.query.SqlLiteral;
import org.rawabit.query.TableViews;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/**
 * The tables of a run as the report asks them: those that the job left out are there, and empty.
 *
 * @param views of an output, opened for {@link #READ}
 */
record ReportTables(TableViews views) {
  /** Tables without which there is nothing to report. */
  static final List<Table<?>> NEEDED =
      List.of(
          Tables.ARTICLES,
          Tables.MENTIONS,
          Tables.ACTORS,
          Tables.COOCCURRENCE,
          Tables.EVIDENCE,
          Tables.RUNS);

  /** All but two that grow with the corpus and of which the report says nothing. */
  static final List<Table<?>> READ =
      Tables.ALL.stream()
          .filter(t -> !t.equals(Tables.SIGNATURES) && !t.equals(Tables.ARTICLE_TERMS))
          .toList();

  private static final Map<Class<?>, String> TYPES =
      Map.of(
          String.class, "VARCHAR",
          long.class, "BIGINT",
          int.class, "INTEGER",
          double.class, "DOUBLE",
          Double.class, "DOUBLE",
          boolean.class, "BOOLEAN",
          LocalDate.class, "DATE",
          LocalDateTime.class, "TIMESTAMP",
          List.class, "VARCHAR[]");

  /**
   * Makes empty tables of those that are missing.
   *
   * @throws UserError where one is missing that is needed
   */
  static ReportTables of(TableViews views) {
    views.need(NEEDED);
    ReportTables tables = new ReportTables(views);
    for (Table<?> table : READ) {
      if (!views.has(table)) {
        tables.make(table.name(), "SELECT " + nothing(table) + " WHERE false");
      }
    }
    return tables;
  }

  /** A row of nulls, as a list of SELECT. */
  static String nothing(Table<?> table) {
    return table.columns().stream()
        .map(c -> "NULL::%s AS \"%s\"".formatted(TYPES.getOrDefault(c.type(), "BLOB"), c.name()))
        .collect(Collectors.joining(", "));
  }

  /** Keeps the result of a query under a name, for further queries. */
  void make(String name, String sql) {
    views.execute("CREATE TEMP TABLE " + name + " AS " + sql);
  }

  /** Gives a query a name, under which it is asked each time. */
  void name(String name, String sql) {
    views.execute("CREATE TEMP VIEW " + name + " AS " + sql);
  }

  <R> List<R> read(String sql, RowReader<R> reader) {
    return views.rows(sql, reader, List.of());
  }

  /** Rows of values that JSON has. */
  List<List<@Nullable Object>> rows(String sql) {
    return read(sql, PlainRow::read);
  }

  /** The only row of a query, by the names of its columns. */
  Map<String, @Nullable Object> facts(String sql) {
    return objects(sql).get(0);
  }

  /** Rows as objects, by the names of the columns. */
  List<Map<String, @Nullable Object>> objects(String sql) {
    return read(
        sql,
        row -> {
          Map<String, @Nullable Object> object = new LinkedHashMap<>();
          for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            object.put(row.getMetaData().getColumnLabel(column), PlainRow.value(row, column));
          }
          return object;
        });
  }

  /** A number that a query has as its only row. */
  long number(String sql) {
    return read(sql, row -> row.getLong(1)).get(0);
  }

  boolean hasColumn(String table, String column) {
    return number(
            "SELECT count(*) FROM duckdb_columns() WHERE table_name = %s AND column_name = %s"
                .formatted(SqlLiteral.of(table), SqlLiteral.of(column)))
        > 0;
  }
}
