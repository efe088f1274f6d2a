package org.rawabit.report;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The groups of the page: of each kind the {@value #MOST} with the most words. */
record ShownGroups(List<ReportGroup> groups, Limit limit) {
  private static final int MOST = 200;
  private static final int TERMS = 15;

  private static final String GROUPS =
      """
      WITH groups AS (
        SELECT group_kind, group_value, language, max(group_words) AS words FROM group_terms
        GROUP BY ALL),
      largest AS (
        SELECT * FROM groups QUALIFY %d >= row_number() OVER (PARTITION BY group_kind
          ORDER BY words DESC, group_value, language))
      SELECT row_number() OVER (ORDER BY group_kind, group_value, language) - 1 AS place,
        group_kind, group_value, language
      FROM largest
      """;

  private static final String TERMS_OF =
      """
      SELECT place, term, form, occurrences, articles, log_likelihood, log_ratio, q_value
      FROM (
        SELECT s.place, t.*, row_number() OVER (PARTITION BY s.place ORDER BY rank, term) AS number
        FROM group_terms t JOIN shown_groups s USING (group_kind, group_value, language))
      WHERE number <= %d ORDER BY place, number
      """;

  static ShownGroups of(ReportTables tables) {
    tables.make("shown_groups", GROUPS.formatted(MOST));
    List<List<@Nullable Object>> keys =
        tables.rows("SELECT group_kind, group_value, language FROM shown_groups ORDER BY place");
    RowGroups terms = RowGroups.read(tables, keys.size(), TERMS_OF.formatted(TERMS));
    List<ReportGroup> groups =
        IntStream.range(0, keys.size())
            .mapToObj(
                place ->
                    new ReportGroup(
                        String.valueOf(keys.get(place).get(0)),
                        ReportArticle.shortened(String.valueOf(keys.get(place).get(1))),
                        String.valueOf(keys.get(place).get(2)),
                        terms.at(place)))
            .toList();
    long all =
        tables.number(
            "SELECT count(*) FROM (SELECT DISTINCT group_kind, group_value, language FROM group_terms)");
    return new ShownGroups(groups, new Limit(groups.size(), all));
  }
}
