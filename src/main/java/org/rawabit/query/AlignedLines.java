package org.rawabit.query;

import java.io.IOException;
import java.util.List;

/** Lines of fields in columns: names, types, and sentences at their end. */
final class AlignedLines {
  private AlignedLines() {}

  /** Writes all but the last field in columns; the last one, a sentence, is never cut. */
  static void write(List<List<String>> rows, Appendable out) throws IOException {
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size() - 1; i++) {
        int field = i;
        int width = rows.stream().mapToInt(r -> r.get(field).length()).max().orElse(0);
        line.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
      }
      out.append(line.append(row.get(row.size() - 1)).toString().stripTrailing()).append('\n');
    }
  }
}
