package org.rawabit.concordance;

import org.jspecify.annotations.Nullable;

/**
 * A mention or an occurrence in its context.
 *
 * @param day of publication, as 2020-06-07
 * @param start first UTF-16 code unit of the node in articles.text
 * @param end end of the node, exclusive
 * @param left what stands before the node, in reading order
 * @param node the words as printed
 * @param right what stands behind the node
 * @param kind of a mention; null for the occurrence of a term, as are rule and confidence
 */
public record KwicLine(
    String articleId,
    @Nullable String day,
    @Nullable String source,
    @Nullable String language,
    int start,
    int end,
    String left,
    String node,
    String right,
    @Nullable String kind,
    @Nullable String rule,
    @Nullable Double confidence) {}
