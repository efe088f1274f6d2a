package org.rawabit.tables;

import java.io.Serializable;

/** A row of {@code tie_changes}. */
@Doc(
    "two actors in a period and in the one before, of the periods in which something was published;"
        + " counted as in cooccurrence, pairs with min_articles in both periods together")
public record TieChange(
    @Doc("the actor whose id is first in the alphabet") String actorA,
    @Doc("the other actor") String actorB,
    @Doc("article, paragraph, sentence or window: the unit they share") String scope,
    @Doc("day, week, month, quarter or year") String periodKind,
    @Doc("2020-06-07, 2020-W23, 2020-06, 2020-Q2 or 2020") String period,
    @Doc("the period before it") String previous,
    @Doc("came (not together before), went, grew or shrank (share of the units), or steady")
        String change,
    @Doc("units of the scope in the period before") long nBefore,
    @Doc("of these, with both") long nAbBefore,
    @Doc("units of the scope in the period") long n,
    @Doc("of these, with both") long nAb,
    @Doc("log2 of the share n_ab/n over the share before; 0.5 stands for a count of 0")
        double logRatio,
    @Doc(
            "what p_value is from: llr, or fisher (two-sided) where a cell is expected to hold under 5")
        String test,
    @Doc("probability of such a difference of the shares if both periods were alike") double pValue,
    @Doc("p_value adjusted for all rows of the scope and period (Benjamini & Hochberg 1995)")
        double qValue,
    @Doc("odds ratio before, 0.5 added to each cell: how tied they were, whoever was in the news")
        double oddsRatioBefore,
    @Doc("odds ratio in the period, 0.5 added to each cell") double oddsRatio,
    @Doc("change of the odds ratio's logarithm in standard errors: beyond ±1.96 is rare by chance")
        double oddsZ)
    implements Serializable {}
