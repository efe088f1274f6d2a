package org.rawabit.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Functions for SQL over the tables.
 *
 * <ul>
 *   <li>{@code label_of(actor_id, 'ar')} is the label of an actor in a language, in another where
 *       it has none, and the id where nothing else is known.
 *   <li>{@code first_day(period)} is the day on which a period like 2020-W23 or 2020-Q2 begins;
 *       null for all.
 * </ul>
 */
final class TableMacros {
  // Columns are renamed inside, lest an actor_id of the question be taken for that of actors.
  private static final String LABEL_OF =
      """
      CREATE MACRO label_of(id, language) AS coalesce((
        SELECT CASE language
          WHEN 'ar' THEN coalesce(in_ar, in_en, in_fr)
          WHEN 'fr' THEN coalesce(in_fr, in_en, in_ar)
          ELSE coalesce(in_en, in_fr, in_ar) END
        FROM (
          SELECT actor_id AS labelled, label_ar AS in_ar, label_en AS in_en, label_fr AS in_fr
          FROM actors)
        WHERE labelled = id), id)
      """;

  private static final String IDS_ALONE = "CREATE MACRO label_of(id, language) AS id";

  private static final String FIRST_DAY =
      """
      CREATE MACRO first_day(period) AS CASE
        WHEN period LIKE '____-W__' THEN TRY_CAST(try_strptime(period || '-1', '%G-W%V-%u') AS DATE)
        WHEN period LIKE '____-Q_' THEN make_date(
          TRY_CAST(left(period, 4) AS INTEGER), 3 * TRY_CAST(right(period, 1) AS INTEGER) - 2, 1)
        WHEN period LIKE '____' THEN TRY_CAST(period || '-01-01' AS DATE)
        WHEN period LIKE '____-__' THEN TRY_CAST(period || '-01' AS DATE)
        ELSE TRY_CAST(period AS DATE) END
      """;

  private TableMacros() {}

  /**
   * Makes them.
   *
   * @param hasActors whether there is a table of actors
   */
  static void create(Connection connection, boolean hasActors) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(hasActors ? LABEL_OF : IDS_ALONE);
      statement.execute(FIRST_DAY);
    }
  }
}
