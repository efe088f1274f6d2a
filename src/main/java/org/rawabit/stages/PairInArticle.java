package org.rawabit.stages;

import org.rawabit.stages.CountedArticle.Found;

/**
 * Two actors in one article, where they stand closest.
 *
 * @param actorA the id that is first in the alphabet
 * @param level the closest scope they share: the level of a {@link Scope}
 * @param paragraphs how many paragraphs they share
 * @param sentences how many sentences they share
 * @param windows how many {@link TokenWindows} they share
 * @param a whose sentence shows actor a
 * @param b whose sentence shows actor b; it may be the same
 */
record PairInArticle(
    String actorA,
    String actorB,
    int level,
    int paragraphs,
    int sentences,
    long windows,
    Found a,
    Found b) {}
