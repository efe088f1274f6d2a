package org.rawabit.query;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a result as a JSON array of objects, a row a line.
 *
 * <p>An object's names are distinct: the second column {@code x} is {@code x_2}. NaN and the
 * infinities are strings.
 */
final class JsonWriter {
  private JsonWriter() {}

  static void write(ResultSet rows, Appendable out) throws SQLException, IOException {
    List<String> names = names(rows.getMetaData());
    String before = "[\n";
    // A row is written at once: the output may be slow at single characters.
    StringBuilder row = new StringBuilder();
    while (rows.next()) {
      row.setLength(0);
      row.append(before);
      appendRow(names, rows, row);
      out.append(row);
      before = ",\n";
    }
    out.append(before.startsWith("[") ? "[]\n" : "\n]\n");
  }

  private static void appendRow(List<String> names, ResultSet rows, StringBuilder out)
      throws SQLException {
    for (int column = 1; column <= names.size(); column++) {
      out.append(column == 1 ? '{' : ',');
      Json.appendString(names.get(column - 1), out);
      out.append(':');
      Json.append(Cell.read(rows, column), out);
    }
    out.append('}');
  }

  private static List<String> names(ResultSetMetaData columns) throws SQLException {
    Set<String> names = new LinkedHashSet<>();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      String label = columns.getColumnLabel(column);
      String name = label;
      for (int copy = 2; !names.add(name); copy++) {
        name = label + "_" + copy;
      }
    }
    return List.copyOf(names);
  }
}
