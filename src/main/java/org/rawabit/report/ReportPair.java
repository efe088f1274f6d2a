package org.rawabit.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pair of actors of the page.
 *
 * @param a the actor whose id is first in the alphabet
 * @param scopes by scope: {@link ShownPairs#MEASURES} over all time
 * @param evidence {@code [sentence, scope, rank]}, as in the table
 * @param periods {@code [period_kind, period, n_ab, stories_ab, npmi, llr, q_value]} in the scope
 *     of the networks
 * @param changes {@code [period_kind, period, previous, change, n_ab_before, n_ab, log_ratio,
 *     q_value]} in that scope, of those that chance does not explain
 */
record ReportPair(
    String a,
    String b,
    Map<String, List<@Nullable Object>> scopes,
    List<List<@Nullable Object>> evidence,
    List<List<@Nullable Object>> periods,
    List<List<@Nullable Object>> changes) {}
