package org.rawabit.tables;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A row of {@code collocates}. */
@Doc(
    "a term beside an actor or word that the job names: in the same sentence, at most so many tokens"
        + " away, and more often than chance would have it; exact duplicates are left out")
public record Collocate(
    @Doc("the actor, or the word as the job has it") String node,
    @Doc("actor or term") String nodeKind,
    @Doc("language of the articles, ISO 639-1 or und") String language,
    @Doc("terms.term, the stem") String term,
    @Doc("terms.form, the stem as people read it") String form,
    @Doc("times it stands before the node; in Arabic to the right of it on the page") long left,
    @Doc("times it stands behind the node") long right,
    @Doc("n_ab = left + right: a token near two nodes counts once, for the nearer")
        long occurrences,
    @Doc("articles in which it stands beside the node") long articles,
    @Doc("n_a: words (terms) in the windows, each once") long windowTokens,
    @Doc("n_b: times it occurs in all articles of the language, outside the node")
        long corpusOccurrences,
    @Doc("n: words (terms) of all articles of the language, outside the node") long corpusWords,
    @Doc("pointwise mutual information in bits: log2(n_ab·n / (n_a·n_b))") double pmi,
    @Doc("pmi / -log2(n_ab/n), from -1 to 1; null where n_ab = n") @Nullable Double npmi,
    @Doc("log-likelihood ratio of the 2×2 table") double llr,
    @Doc("14 + log2(2·n_ab / (n_a+n_b))") double logDice,
    @Doc("(n_ab - n_a·n_b/n) / sqrt(n_ab)") double tScore,
    @Doc("probability of such an llr by chance, were words drawn one by one") double pValue,
    @Doc("p_value adjusted by Benjamini-Hochberg over all terms in the node's windows")
        double qValue,
    @Doc("1 for the highest llr of the node in the language; ties go by term") int rank)
    implements Serializable {}
