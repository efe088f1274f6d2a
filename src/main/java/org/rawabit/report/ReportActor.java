package org.rawabit.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the page. Counts are those of the table {@code actors}; null for a group that has
 * pairs by its members alone.
 *
 * @param label by language: ar, en, fr
 * @param aliases {@code [surface, kind, mentions]} of what it is called most often
 * @param aliasesAll how many surfaces and kinds there are
 * @param terms {@code [language, term, form, occurrences, articles, log_likelihood, log_ratio,
 *     q_value, rank]} of those that mark it
 * @param lines {@code [sentence, mark]}: mentions in their sentences
 * @param timeline by kind of period: {@code [period, articles, stories, n, share, expected, level,
 *     level_change, burst]}
 */
record ReportActor(
    String id,
    @Nullable String type,
    Map<String, @Nullable String> label,
    @Nullable Long articles,
    @Nullable Long stories,
    @Nullable Long mentions,
    @Nullable String firstSeen,
    @Nullable String lastSeen,
    boolean discovered,
    List<List<@Nullable Object>> aliases,
    int aliasesAll,
    List<List<@Nullable Object>> terms,
    List<List<Integer>> lines,
    Map<String, List<List<@Nullable Object>>> timeline) {}
