package org.rawabit.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period, source or language with the terms that mark it.
 *
 * @param terms {@code [term, form, occurrences, articles, log_likelihood, log_ratio, q_value]}, the
 *     most marked first
 */
record ReportGroup(
    String groupKind, String groupValue, String language, List<List<@Nullable Object>> terms) {}
