package org.rawabit.report;

import org.jspecify.annotations.Nullable;

/**
 * A corpus in numbers.
 *
 * @param records articles and rejects
 * @param duplicates articles that repeat another's text
 * @param nearDuplicates articles whose text is nearly another's
 * @param mentions of every kind
 * @param tokens words and numbers of all articles
 * @param firstDay of the articles dated to the day
 * @param undated articles without a date
 */
record CorpusNumbers(
    long records,
    long articles,
    long rejects,
    long duplicates,
    long nearDuplicates,
    long stories,
    long mentions,
    long terms,
    long tokens,
    @Nullable String firstDay,
    @Nullable String lastDay,
    long undated) {

  private static final String NUMBERS =
      """
      SELECT count(*) AS articles,
        count(duplicate_of) AS duplicates,
        count(near_duplicate_of) AS near_duplicates,
        count(*) FILTER (WHERE story_id = article_id) AS stories,
        coalesce(sum(tokens), 0)::BIGINT AS tokens,
        min(published::DATE) FILTER (WHERE date_precision IN ('time', 'day')) AS first_day,
        max(published::DATE) FILTER (WHERE date_precision IN ('time', 'day')) AS last_day,
        count(*) - count(published) AS undated
      FROM articles
      """;

  static CorpusNumbers of(ReportTables tables) {
    long rejects = tables.number("SELECT count(*) FROM rejects");
    long mentions = tables.number("SELECT count(*) FROM mentions");
    long terms = tables.number("SELECT count(*) FROM terms");
    return tables
        .read(
            NUMBERS,
            row ->
                new CorpusNumbers(
                    row.getLong("articles") + rejects,
                    row.getLong("articles"),
                    rejects,
                    row.getLong("duplicates"),
                    row.getLong("near_duplicates"),
                    row.getLong("stories"),
                    mentions,
                    terms,
                    row.getLong("tokens"),
                    row.getString("first_day"),
                    row.getString("last_day"),
                    row.getLong("undated")))
        .get(0);
  }
}
