package org.rawabit.query;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement with the values of its parameters, which are bound and never become SQL.
 *
 * @param statement with {@code $1}, {@code $2} … or question marks for the values
 * @param values strings, numbers, LocalDates or null, in order
 */
public record SqlQuestion(SqlStatement statement, List<? extends @Nullable Object> values) {
  static SqlQuestion of(SqlStatement statement) {
    return new SqlQuestion(statement, List.of());
  }

  /** A question of one statement without a semicolon. */
  public static SqlQuestion of(String sql, List<? extends @Nullable Object> values) {
    return new SqlQuestion(new SqlStatement(sql, 1), values);
  }

  /** The same question about other SQL around it. */
  SqlQuestion inside(String before, String after) {
    return new SqlQuestion(
        new SqlStatement(before + statement.text() + after, statement.line()), values);
  }

  void bind(PreparedStatement prepared) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      prepared.setObject(i + 1, values.get(i));
    }
  }
}
