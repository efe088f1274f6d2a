package org.rawabit.tables;

import java.io.Serializable;

/** A row of {@code group_terms}. */
@Doc(
    "a term that marks the articles of a period, a source or a language: more frequent in them than"
        + " in the others; periods and sources are set against articles in the same language; exact"
        + " duplicates are left out")
public record GroupTerm(
    @Doc("the kind of period (month, unless the job says otherwise), source or language")
        String groupKind,
    @Doc("which period, source or language") String groupValue,
    @Doc("language of the articles, ISO 639-1 or und") String language,
    @Doc("terms.term, the stem") String term,
    @Doc("terms.form, the stem as people read it") String form,
    @Doc("articles of the group that have the term") long articles,
    @Doc("n_ab: times it occurs in the group") long occurrences,
    @Doc("n_a: words (terms) of the group") long groupWords,
    @Doc("n_b: times it occurs in all that the group is set against, itself included")
        long corpusOccurrences,
    @Doc("n: words (terms) of all that the group is set against, itself included") long corpusWords,
    @Doc("n_a · n_b / n: how often it would occur by chance") double expected,
    @Doc("class-based tf-idf: n_ab · ln(1 + A/n_b), A the mean n_a of such groups") double tfidf,
    @Doc("log-likelihood ratio of the 2×2 table") double logLikelihood,
    @Doc("log2 of its relative frequency here over that elsewhere; a count of 0 is taken for 0.5")
        double logRatio,
    @Doc("probability of such a log-likelihood by chance, were words drawn one by one")
        double pValue,
    @Doc("p_value adjusted by Benjamini-Hochberg over all terms of the group") double qValue,
    @Doc("1 for the highest log_likelihood of the group; ties go by term") int rank)
    implements Serializable {}
