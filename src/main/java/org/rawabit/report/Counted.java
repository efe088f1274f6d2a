package org.rawabit.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the counts of a run are of.
 *
 * @param unit stories or articles
 * @param kinds kinds of mention that count
 * @param minArticles pairs in fewer are left out; null where the run does not say
 * @param window the width of windows in tokens; null where none are counted
 */
record Counted(
    String unit, List<String> kinds, @Nullable Integer minArticles, @Nullable Integer window) {}
