package org.rawabit.tables;

import java.io.Serializable;

/** A row of {@code terms}. */
@Doc("a term of the corpus: a stem; exact duplicates are left out")
public record Term(
    @Doc("the stem") String term,
    @Doc("the stem's most frequent printed form in the corpus, for reading") String form,
    @Doc("ar, en, fr, or und: the language of most of its occurrences") String language,
    @Doc("articles with it (document frequency)") long articles,
    @Doc("times it occurs (collection frequency)") long occurrences,
    @Doc("ln((N+1)/(articles+1)), N the articles that are no duplicates, as in Spark MLlib")
        double idf)
    implements Serializable {}
