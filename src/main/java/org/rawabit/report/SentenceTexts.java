package org.rawabit.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts sentences out of the texts of articles as these come by, one at a time.
 *
 * <p>Offsets count UTF-16 code units, which DuckDB cannot: it is done here.
 */
final class SentenceTexts {
  private SentenceTexts() {}

  /**
   * Reads texts.
   *
   * @param sql a query with a text, and three lists of equal length: places, starts and ends of the
   *     sentences in it
   * @return the sentences by place
   */
  static List<String> read(ReportTables tables, String sql, int places) {
    String[] sentences = new String[places];
    tables.read(
        sql,
        row -> {
          String text = row.getString(1);
          int[] at = numbers(row, 2);
          int[] starts = numbers(row, 3);
          int[] ends = numbers(row, 4);
          for (int i = 0; i < at.length; i++) {
            sentences[at[i]] = text.substring(starts[i], ends[i]);
          }
          return at.length;
        });
    return Arrays.asList(sentences);
  }

  private static int[] numbers(ResultSet row, int column) throws SQLException {
    Object[] values = (Object[]) row.getArray(column).getArray();
    return Arrays.stream(values).mapToInt(value -> ((Number) value).intValue()).toArray();
  }
}
