package org.rawabit.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The actors of the page, with what is told of each.
 *
 * @param timeline how many rows of {@code timeline} there was room for
 */
record ShownActors(List<ReportActor> actors, Limit timeline) {
  private static final int ALIASES = 20;
  private static final int TERMS = 15;
  private static final long TIMELINE_ROWS = 100_000;

  private static final String NAMES =
      """
      SELECT place, surface, kind, count(*) AS mentions,
        row_number() OVER (PARTITION BY place ORDER BY count(*) DESC, surface, kind) AS rank,
        count(*) OVER (PARTITION BY place) AS names
      FROM counted JOIN shown_actors USING (actor_id) GROUP BY place, surface, kind
      """;

  private static final String TERMS_OF =
      """
      SELECT place, language, term, form, occurrences, articles, log_likelihood, log_ratio, q_value,
        rank
      FROM (
        SELECT s.place, t.*,
          row_number() OVER (PARTITION BY actor_id, language ORDER BY rank, term) AS number
        FROM actor_terms t JOIN shown_actors s USING (actor_id)
        WHERE q_value < 0.05 AND log_ratio > 0)
      WHERE number <= %d ORDER BY place, language, rank, term
      """;

  private static final String TIMELINE =
      """
      SELECT place, period_kind, period, t.articles, t.stories, n, share, expected, level,
        level_change, burst
      FROM timeline t JOIN shown_actors USING (actor_id)
      """;

  private static final String ACTORS =
      """
      SELECT place, actor_id, type, label_ar, label_en, label_fr, articles, stories, mentions,
        first_seen, last_seen, coalesce(discovered, false) AS discovered
      FROM shown_actors ORDER BY place
      """;

  static ShownActors of(ReportTables tables, Shown shown, ShownSentences sentences) {
    FittingPeriods kinds = FittingPeriods.of(tables, TIMELINE, TIMELINE_ROWS);
    tables.make("names", NAMES);
    int places = shown.actors();
    RowGroups aliases =
        RowGroups.read(
            tables,
            places,
            "SELECT place, surface, kind, mentions, names FROM names WHERE rank <= "
                + ALIASES
                + " ORDER BY place, rank");
    RowGroups terms = RowGroups.read(tables, places, TERMS_OF.formatted(TERMS));
    RowGroups timeline =
        RowGroups.read(
            tables,
            places,
            TIMELINE
                + " WHERE "
                + kinds.condition()
                + " ORDER BY place, "
                + FittingPeriods.ORDER
                + ", period");
    RowGroups lines = lines(tables, places);
    List<ReportActor> actors =
        tables.read(
            ACTORS,
            row -> {
              int place = row.getInt("place");
              return actor(
                  row,
                  aliases.at(place),
                  terms.at(place),
                  lines(lines.at(place), sentences),
                  timeline.at(place));
            });
    return new ShownActors(actors, kinds.limit());
  }

  private static ReportActor actor(
      ResultSet row,
      List<List<@Nullable Object>> names,
      List<List<@Nullable Object>> terms,
      List<List<Integer>> lines,
      List<List<@Nullable Object>> timeline)
      throws SQLException {
    Map<String, @Nullable String> label = new LinkedHashMap<>();
    for (String language : List.of("ar", "en", "fr")) {
      label.put(language, row.getString("label_" + language));
    }
    return new ReportActor(
        row.getString("actor_id"),
        row.getString("type"),
        label,
        count(row, "articles"),
        count(row, "stories"),
        count(row, "mentions"),
        row.getString("first_seen"),
        row.getString("last_seen"),
        row.getBoolean("discovered"),
        names.stream().map(name -> name.subList(0, 3)).toList(),
        names.isEmpty() ? 0 : Math.toIntExact((Long) Objects.requireNonNull(names.get(0).get(3))),
        terms,
        lines,
        byKind(timeline));
  }

  private static @Nullable Long count(ResultSet row, String column) throws SQLException {
    long count = row.getLong(column);
    return row.wasNull() ? null : count;
  }

  private static Map<String, List<List<@Nullable Object>>> byKind(
      List<List<@Nullable Object>> periods) {
    Map<String, List<List<@Nullable Object>>> byKind = new LinkedHashMap<>();
    for (List<@Nullable Object> period : periods) {
      byKind
          .computeIfAbsent(String.valueOf(period.get(0)), kind -> new ArrayList<>())
          .add(period.subList(1, period.size()));
    }
    return byKind;
  }

  /** The sentence, and the start in it, of each line of each actor. */
  private static RowGroups lines(ReportTables tables, int places) {
    return RowGroups.read(
        tables,
        places,
        """
        SELECT l.actor, s.place, l.start - s.start
        FROM shown_lines l JOIN shown_sentences s USING (article_id, sentence)
        ORDER BY l.actor, l.published NULLS LAST, l.article_id, l.start
        """);
  }

  private static List<List<Integer>> lines(
      List<List<@Nullable Object>> places, ShownSentences sentences) {
    List<List<Integer>> lines = new ArrayList<>();
    for (List<@Nullable Object> place : places) {
      List<Integer> line =
          sentences.line(
              ((Number) Objects.requireNonNull(place.get(0))).intValue(),
              ((Number) Objects.requireNonNull(place.get(1))).intValue());
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }
}
