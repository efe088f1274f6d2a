package org.rawabit.tables;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A row of {@code pair_timeline}. */
@Doc(
    "two actors in a period in which they were together, or in which a new level begins; for pairs"
        + " together in timeline.min_articles stories (articles, by option) with a date")
public record PairInPeriod(
    @Doc("the actor whose id is first in the alphabet") String actorA,
    @Doc("the other actor") String actorB,
    @Doc("article, paragraph, sentence or window: the unit they share, by option") String scope,
    @Doc("day, week, month, quarter or year") String periodKind,
    @Doc("2020-06-07, 2020-W23, 2020-06, 2020-Q2 or 2020") String period,
    @Doc("articles of the period in which they share a unit of the scope") long articles,
    @Doc("stories whose first article is of the period and has them share one") long stories,
    @Doc("all stories whose first article is of the period (all its articles, by option)") long n,
    @Doc("stories (articles, by option) / n; null where n = 0") @Nullable Double share,
    @Doc("as in timeline") @Nullable Double expected,
    @Doc("as in timeline") @Nullable Double level,
    @Doc("as in timeline") boolean levelChange,
    @Doc("as in timeline") int burst)
    implements Serializable {}
