package org.rawabit.tables;

import java.io.Serializable;

/** A row of {@code actor_terms}. */
@Doc(
    "a term that marks the sentences of an actor: more frequent in them than in the other sentences"
        + " of articles in the same language; exact duplicates are left out, and so is what stands"
        + " inside mentions of the actor; stems that are a tenth or more of the words inside them"
        + " are its name, and have no rows")
public record ActorTerm(
    @Doc("the actor") String actorId,
    @Doc("language of the articles, ISO 639-1 or und") String language,
    @Doc("terms.term, the stem") String term,
    @Doc("terms.form, the stem as people read it") String form,
    @Doc("articles that have the term in a sentence with a counted mention of the actor")
        long articles,
    @Doc("n_ab: times it occurs in these sentences") long occurrences,
    @Doc("n_a: words (terms) of these sentences") long groupWords,
    @Doc("n_b: times it occurs in all articles of the language") long corpusOccurrences,
    @Doc("n: words (terms) of all articles of the language") long corpusWords,
    @Doc("n_a · n_b / n: how often it would occur by chance") double expected,
    @Doc("class-based tf-idf: n_ab · ln(1 + A/n_b), A the mean n_a of the actors in the language")
        double tfidf,
    @Doc("log-likelihood ratio of the 2×2 table") double logLikelihood,
    @Doc("log2 of its relative frequency here over that elsewhere; a count of 0 is taken for 0.5")
        double logRatio,
    @Doc("probability of such a log-likelihood by chance, were words drawn one by one")
        double pValue,
    @Doc("p_value adjusted by Benjamini-Hochberg over all terms of the actor in the language")
        double qValue,
    @Doc("1 for the highest log_likelihood of the actor in the language; ties go by term") int rank)
    implements Serializable {}
