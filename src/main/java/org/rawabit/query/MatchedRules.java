package org.rawabit.query;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rawabit.UserError;
import org.rawabit.tables.Tables;

/** What the mentions of a run came from. */
public final class MatchedRules {
  private static final String SQL =
      "SELECT DISTINCT actor_id, split_part(rule, '; ', 1) FROM mentions";

  private MatchedRules() {}

  /** The beginnings of {@code mentions.rule} up to the first semicolon, by actor. */
  public static Map<String, Set<String>> of(Path output) {
    ParquetView mentions = OutputDirectory.of(output).view(Tables.MENTIONS);
    try (Connection connection = DuckDb.open()) {
      mentions.create(connection);
      Map<String, Set<String>> rules = new TreeMap<>();
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(SQL)) {
        while (rows.next()) {
          rules.computeIfAbsent(rows.getString(1), a -> new TreeSet<>()).add(rows.getString(2));
        }
      }
      return rules;
    } catch (SQLException e) {
      throw new UserError(
          "table %s: cannot be read: %s"
              .formatted(mentions.place(), SqlErrors.sentence(SqlErrors.message(e))),
          e);
    }
  }
}
