package org.rawabit.tables;

import java.io.Serializable;

/** A row of {@code phrases}. */
@Doc(
    "a sequence of terms beside each other that belong together; each measure is that of the weaker"
        + " of its two ends (all but the last term with the last, the first with all but the first);"
        + " exact duplicates are left out")
public record Phrase(
    @Doc("the stems, with a space between them") String phrase,
    @Doc("the words as they are printed most") String form,
    @Doc("ar, en, fr, or und: the language of most of its terms") String language,
    @Doc("how many words") int words,
    @Doc("articles with it") long articles,
    @Doc("times it occurs") long occurrences,
    @Doc("share of them that go on, before or behind, as phrases of one word more") double inside,
    @Doc("pointwise mutual information in bits") double pmi,
    @Doc("normalized pmi, from 0 to 1: 1 where neither part occurs without the other") double npmi,
    @Doc("log-likelihood ratio") double llr,
    @Doc("14 + log2 of Dice's coefficient, at most 14") double logDice,
    @Doc("(observed - expected) / sqrt(observed)") double tScore,
    @Doc("1 for the highest llr; ties go by phrase") int rank)
    implements Serializable {}
