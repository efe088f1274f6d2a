package org.rawabit.explain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.stats.Contingency;

/**
 * A pair in a scope and a period, as {@code cooccurrence} has it.
 *
 * @param stored its measures by their columns; null as in the table
 */
record PairCell(
    String scope,
    String periodKind,
    String period,
    long articlesAb,
    long storiesAb,
    Contingency counts,
    Map<String, @Nullable Double> stored,
    String test,
    long tests,
    @Nullable String firstSeen,
    @Nullable String lastSeen) {
  private static final List<String> MEASURES =
      List.of(
          "expected",
          "pmi",
          "npmi",
          "llr",
          "log_dice",
          "dice",
          "jaccard",
          "t_score",
          "odds_ratio",
          "odds_ratio_low",
          "odds_ratio_high",
          "p_value",
          "q_value");

  static PairCell of(ResultSet row) throws SQLException {
    Map<String, @Nullable Double> stored = new LinkedHashMap<>();
    for (String measure : MEASURES) {
      double value = row.getDouble(measure);
      stored.put(measure, row.wasNull() ? null : value);
    }
    return new PairCell(
        row.getString("scope"),
        row.getString("period_kind"),
        row.getString("period"),
        row.getLong("articles_ab"),
        row.getLong("stories_ab"),
        counts(row.getLong("n"), row.getLong("n_a"), row.getLong("n_b"), row.getLong("n_ab")),
        stored,
        row.getString("test"),
        row.getLong("tests"),
        row.getString("first_seen"),
        row.getString("last_seen"));
  }

  private static Contingency counts(long n, long a, long b, long ab) {
    try {
      return new Contingency(n, a, b, ab);
    } catch (IllegalArgumentException e) {
      throw new UserError("table cooccurrence: is damaged: " + e.getMessage(), e);
    }
  }

  @Nullable Double stored(String measure) {
    return stored.get(measure);
  }
}
