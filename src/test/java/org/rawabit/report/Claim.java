package org.rawabit.report;

import com.fasterxml.jackson.databind.JsonNode;
import org.rawabit.query.SqlLiteral;

/**
 * A number that a report shows, and the question to the tables whose answer it must be.
 *
 * @param what where it stands, for people
 * @param sql a question of its own, not that of the report
 */
record Claim(String what, double shown, String sql) {
  /** The question's blanks are filled with texts as literals. */
  static Claim of(String what, JsonNode shown, String sql, Object... blanks) {
    return of(what, shown.isBoolean() ? shown.asInt() : shown.doubleValue(), sql, blanks);
  }

  static Claim of(String what, double shown, String sql, Object... blanks) {
    Object[] literals = new Object[blanks.length];
    for (int i = 0; i < blanks.length; i++) {
      literals[i] =
          blanks[i] instanceof JsonNode node && node.isNull()
              ? "NULL"
              : SqlLiteral.of(
                  blanks[i] instanceof JsonNode node ? node.asText() : blanks[i].toString());
    }
    return new Claim(what, shown, sql.formatted(literals));
  }
}
