package org.rawabit.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that the page shows.
 *
 * @param article its place among the articles shown
 * @param sentence which sentence of the article, from 0
 * @param start where the sentence starts in the article's text, in UTF-16 code units
 * @param text as printed, or cut
 * @param marks {@code [start, end, actor_id, kind, rule, confidence]} of each counted mention,
 *     offsets in {@code text}
 * @param cut whether something was left out of {@code text}, where it has an ellipsis instead
 */
record ReportSentence(
    int article,
    int sentence,
    int start,
    String text,
    List<List<@Nullable Object>> marks,
    boolean cut) {}
