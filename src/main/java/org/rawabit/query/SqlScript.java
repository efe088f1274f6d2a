package org.rawabit.query;

import java.util.ArrayList;
import java.util.List;

/**
 * SQL cut into statements at its semicolons, other than those in literals, names and comments.
 *
 * <p>DuckDB runs several statements at once, too, but hands out the result of the last alone.
 *
 * @param complete the statements that a semicolon ends
 * @param rest what follows the last semicolon; empty where that is space and comments only
 */
record SqlScript(List<SqlStatement> complete, SqlStatement rest) {

  static SqlScript of(String sql) {
    List<SqlStatement> complete = new ArrayList<>();
    int start = 0;
    boolean empty = true;
    int end;
    for (int at = 0; at < sql.length(); at = end) {
      end = SqlToken.end(sql, at);
      if (sql.charAt(at) != ';') {
        empty &= SqlToken.isBlank(sql, at, end);
        continue;
      }
      if (!empty) {
        complete.add(statement(sql, start, at));
      }
      start = end;
      empty = true;
    }
    return new SqlScript(
        List.copyOf(complete), statement(sql, empty ? sql.length() : start, sql.length()));
  }

  /** Every statement: the end of the script ends the last one. */
  List<SqlStatement> statements() {
    List<SqlStatement> all = new ArrayList<>(complete);
    if (!rest.isEmpty()) {
      all.add(rest);
    }
    return all;
  }

  private static SqlStatement statement(String sql, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(sql.charAt(start))) {
      start++;
    }
    int line = 1 + (int) sql.substring(0, start).chars().filter(c -> c == '\n').count();
    return new SqlStatement(sql.substring(start, to), line);
  }
}
