package org.rawabit.stages;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Two actors in one article, where they stand closest.
 *
 * @param actorA the id that is first in the alphabet
 * @param level the closest scope they share: the level of a {@link Scope}
 * @param paragraphs how many paragraphs they share
 * @param sentences how many sentences they share
 * @param windows how many {@link TokenWindows} they share
 * @param first whether the article is its story's first
 * @param precision id of the precision of {@code published}; null where that is
 * @param sentenceA the sentence that shows actor a, and its span
 * @param sentenceB the sentence that shows actor b; the same where they share one
 */
public record PairInArticle(
    String actorA,
    String actorB,
    int level,
    long paragraphs,
    long sentences,
    long windows,
    String articleId,
    @Nullable String source,
    String language,
    boolean first,
    @Nullable LocalDateTime published,
    @Nullable String precision,
    int sentenceA,
    int startA,
    int endA,
    int sentenceB,
    int startB,
    int endB) {}
