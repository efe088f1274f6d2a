package org.rawabit.export;

import java.time.LocalDate;
import java.util.List;
import org.rawabit.tables.Table;

/**
 * Something that an export says of a node or an edge.
 *
 * @param name as people see it
 * @param type of its values
 * @param doc what it means
 * @param sql where it is read from
 */
record NetworkColumn(String name, Type type, String doc, String sql) {
  /** Types that GEXF and GraphML tell apart. */
  enum Type {
    STRING,
    BOOLEAN,
    INT,
    LONG,
    DOUBLE
  }

  /** The column of a table, read from an alias. */
  static NetworkColumn of(Table<?> table, String column, String alias) {
    Table.Column found =
        table.columns().stream()
            .filter(c -> c.name().equals(column))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(table.name() + "." + column));
    String read = alias + "." + column;
    String sql = found.type() == LocalDate.class ? "CAST(%s AS VARCHAR)".formatted(read) : read;
    return new NetworkColumn(column, type(found.type()), found.doc(), sql);
  }

  static List<NetworkColumn> of(Table<?> table, String alias, List<String> columns) {
    return columns.stream().map(column -> of(table, column, alias)).toList();
  }

  private static Type type(Class<?> type) {
    if (type == boolean.class) {
      return Type.BOOLEAN;
    }
    if (type == int.class) {
      return Type.INT;
    }
    if (type == long.class) {
      return Type.LONG;
    }
    return type == double.class || type == Double.class ? Type.DOUBLE : Type.STRING;
  }
}
