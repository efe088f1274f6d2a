package org.rawabit.stats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of a tab-separated table of reference values, by column. */
public final class ReferenceTable {
  private ReferenceTable() {}

  public static List<Map<String, String>> read(String name) throws IOException {
    InputStream bytes =
        Objects.requireNonNull(ReferenceTable.class.getResourceAsStream("/reference/" + name));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      List<String[]> cells = lines.lines().map(line -> line.split("\t", -1)).toList();
      List<Map<String, String>> rows = new ArrayList<>();
      for (String[] row : cells.subList(1, cells.size())) {
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
          byColumn.put(cells.get(0)[i], row[i]);
        }
        rows.add(byColumn);
      }
      return rows;
    }
  }

  /** A cell; NaN where it is empty. */
  public static double number(Map<String, String> row, String column) {
    String cell = Objects.requireNonNull(row.get(column), column);
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  /** The numbers of a cell, separated by commas; NaN where one is empty, none in an empty cell. */
  static double[] numbers(Map<String, String> row, String column) {
    String cell = Objects.requireNonNull(row.get(column), column);
    return cell.isEmpty()
        ? new double[0]
        : Arrays.stream(cell.split(",", -1))
            .mapToDouble(n -> n.isEmpty() ? Double.NaN : Double.parseDouble(n))
            .toArray();
  }

  /** The whole numbers of a cell, separated by commas. */
  static long[] counts(Map<String, String> row, String column) {
    return Arrays.stream(numbers(row, column)).mapToLong(n -> (long) n).toArray();
  }
}
