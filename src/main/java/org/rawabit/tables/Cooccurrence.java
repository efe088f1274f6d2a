package org.rawabit.tables;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code cooccurrence}. */
@Doc(
    "two actors together in a scope and a period; n, n_a, n_b and n_ab count articles, paragraphs or"
        + " sentences, by the scope, in the first article of each story (in all articles, by option)")
public record Cooccurrence(
    @Doc("the actor whose id is first in the alphabet") String actorA,
    @Doc("the other actor") String actorB,
    @Doc("article, paragraph or sentence: the unit they share") String scope,
    @Doc("all, day, week, month, quarter or year") String periodKind,
    @Doc("all, 2020-06-07, 2020-W23, 2020-06, 2020-Q2 or 2020") String period,
    @Doc("articles in which they share a unit of the scope") long articlesAb,
    @Doc("stories whose first article has them share a unit of the scope") long storiesAb,
    @Doc("units of the scope in the period") long n,
    @Doc("of these, with actor_a") long nA,
    @Doc("of these, with actor_b") long nB,
    @Doc("of these, with both") long nAb,
    @Doc("log2(n_ab·n / (n_a·n_b)), in bits") double pmi,
    @Doc("pmi / −log2(n_ab/n), from −1 to 1; null where n_ab = n") @Nullable Double npmi,
    @Doc("log-likelihood ratio of the 2×2 table (Dunning 1993)") double llr,
    @Doc("14 + log2(2·n_ab / (n_a+n_b)) (Rychlý 2008)") double logDice,
    @Doc("n_ab / (n_a+n_b−n_ab)") double jaccard,
    @Doc("probability of an llr at least as large under independence: χ², 1 degree of freedom")
        double pValue,
    @Doc("p_value adjusted within scope and period (Benjamini & Hochberg 1995)") double qValue,
    @Doc("day of the earliest article with both") @Nullable LocalDate firstSeen,
    @Doc("day of the latest article with both") @Nullable LocalDate lastSeen) {}
