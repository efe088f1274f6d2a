package org.rawabit.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read.
 *
 * @param numbers records, articles, rejects, duplicates, near_duplicates, stories, mentions, terms,
 *     tokens, first_day, last_day, undated
 * @param languages {@code value, articles, stories}, most articles first
 * @param sources likewise, the first {@value #MOST}; a null value is no source
 * @param sourcesAll how many have a name
 * @param periodKind day, or month where there are more than {@value #MOST_DAYS} days
 * @param periods {@code [period, articles, stories]} of articles whose date is known so far
 * @param inputs {@code file, bytes, articles, rejects}, the first {@value #MOST} by name
 * @param rejectCodes {@code code, records}
 * @param rejectExamples {@code input, position, code, reason, excerpt}, the first {@value #MOST}
 */
record CorpusFacts(
    @JsonUnwrapped CorpusNumbers numbers,
    List<Map<String, @Nullable Object>> languages,
    List<Map<String, @Nullable Object>> sources,
    long sourcesAll,
    String periodKind,
    List<List<@Nullable Object>> periods,
    List<Map<String, @Nullable Object>> inputs,
    long inputsAll,
    List<Map<String, @Nullable Object>> rejectCodes,
    List<Map<String, @Nullable Object>> rejectExamples) {
  static final int MOST = 100;
  static final int MOST_DAYS = 750;

  private static final String BY =
      """
      SELECT %s AS value, count(*) AS articles,
        count(*) FILTER (WHERE story_id = article_id) AS stories
      FROM articles GROUP BY ALL ORDER BY articles DESC, value NULLS LAST
      """;

  private static final String PERIODS =
      """
      SELECT strftime(published, %s) AS period, count(*) AS articles,
        count(*) FILTER (WHERE story_id = article_id) AS stories
      FROM articles WHERE date_precision IN %s GROUP BY ALL ORDER BY period
      """;

  private static final String DAYS = "'%Y-%m-%d'";
  private static final String MONTHS = "'%Y-%m'";

  static CorpusFacts of(ReportTables tables) {
    List<List<@Nullable Object>> days = tables.rows(PERIODS.formatted(DAYS, "('time', 'day')"));
    boolean isByDay = days.size() <= MOST_DAYS;
    return new CorpusFacts(
        CorpusNumbers.of(tables),
        tables.objects(BY.formatted("language")),
        tables.objects(BY.formatted("source") + " LIMIT " + MOST).stream()
            .map(CorpusFacts::shortened)
            .toList(),
        tables.number("SELECT count(DISTINCT source) FROM articles"),
        isByDay ? "day" : "month",
        isByDay ? days : tables.rows(PERIODS.formatted(MONTHS, "('time', 'day', 'month')")),
        tables.objects(
            "SELECT file, bytes, articles, rejects FROM inputs ORDER BY file LIMIT " + MOST),
        tables.number("SELECT count(*) FROM inputs"),
        tables.objects(
            "SELECT code, count(*) AS records FROM rejects GROUP BY ALL ORDER BY records DESC, code"),
        tables.objects(
            "SELECT input, position, code, reason, excerpt FROM rejects"
                + " ORDER BY input, position, code, reason LIMIT "
                + MOST));
  }

  private static Map<String, @Nullable Object> shortened(Map<String, @Nullable Object> source) {
    if (source.get("value") instanceof String name) {
      source.put("value", ReportArticle.shortened(name));
    }
    return source;
  }
}
