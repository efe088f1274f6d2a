package org.rawabit.tables;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code cooccurrence}. */
@Doc(
    "two actors together in a scope and a period; n, n_a, n_b and n_ab count articles, paragraphs,"
        + " sentences or windows, by the scope, in the first article of each story (in all articles,"
        + " by option)")
public record Cooccurrence(
    @Doc("the actor whose id is first in the alphabet") String actorA,
    @Doc("the other actor") String actorB,
    @Doc("article, paragraph, sentence or window: the unit they share") String scope,
    @Doc("all, day, week, month, quarter or year") String periodKind,
    @Doc("all, 2020-06-07, 2020-W23, 2020-06, 2020-Q2 or 2020") String period,
    @Doc("articles in which they share a unit of the scope") long articlesAb,
    @Doc("stories whose first article has them share a unit of the scope") long storiesAb,
    @Doc("units of the scope in the period") long n,
    @Doc("of these, with actor_a") long nA,
    @Doc("of these, with actor_b") long nB,
    @Doc("of these, with both") long nAb,
    @Doc("n_a·n_b/n: what n_ab would be under independence") double expected,
    @Doc("log2(n_ab·n / (n_a·n_b)), in bits") double pmi,
    @Doc("pmi / −log2(n_ab/n), from −1 to 1; null where n_ab = n") @Nullable Double npmi,
    @Doc("log-likelihood ratio of the 2×2 table (Dunning 1993); for windows, over their width")
        double llr,
    @Doc("14 + log2(2·n_ab / (n_a+n_b)) (Rychlý 2008)") double logDice,
    @Doc("2·n_ab / (n_a+n_b)") double dice,
    @Doc("n_ab / (n_a+n_b−n_ab)") double jaccard,
    @Doc("(n_ab − expected) / √n_ab; for windows, over the root of their width") double tScore,
    @Doc("odds ratio of the 2×2 table; 0.5 is added to its cells where one is empty")
        double oddsRatio,
    @Doc("lower end of the odds ratio's 95 % interval (Woolf 1955)") double oddsRatioLow,
    @Doc("upper end of the odds ratio's 95 % interval") double oddsRatioHigh,
    @Doc(
            "what p_value is from: llr, or fisher (two-sided) where a cell is expected to hold under 5")
        String test,
    @Doc("probability, under independence, of a table at least as far from it") double pValue,
    @Doc("p_value adjusted for all tests of the scope and period (Benjamini & Hochberg 1995)")
        double qValue,
    @Doc("pairs tested: of actors that are each in at least min_articles stories of the period")
        long tests,
    @Doc("day of the earliest article with both, of those dated to the day")
        @Nullable LocalDate firstSeen,
    @Doc("day of the latest article with both, of those dated to the day")
        @Nullable LocalDate lastSeen)
    implements Serializable {}
