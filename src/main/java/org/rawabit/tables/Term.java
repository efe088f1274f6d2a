package org.rawabit.tables;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A row of {@code terms}. */
@Doc("a term of the corpus: a stem; exact duplicates are left out")
public record Term(
    @Doc("the stem") String term,
    @Doc("the stem's most frequent printed form in the corpus, for reading") String form,
    @Doc("ar, en, fr, or und: the language of most of its occurrences") String language,
    @Doc("articles with it (document frequency)") long articles,
    @Doc("times it occurs (collection frequency)") long occurrences,
    @Doc("ln((N+1)/(articles+1)), N the articles that are no duplicates, or as terms.idf says")
        double idf,
    @Doc("deviation of proportions over articles, from 0 (spread as all words are) to nearly 1")
        @Nullable Double dp,
    @Doc("dp / (1 - the share of the shortest article), from 0 to 1; null for one article")
        @Nullable Double dpNorm,
    @Doc("Juilland's D over articles, from 0 (in one alone) to 1 (even); null for one article")
        @Nullable Double juillandD)
    implements Serializable {}
