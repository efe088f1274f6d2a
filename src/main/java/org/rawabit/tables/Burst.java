package org.rawabit.tables;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A row of {@code bursts}. */
@Doc(
    "a burst of an actor or a pair: successive periods in which its share lies so far above the"
        + " usual that chance is a dearer explanation (Kleinberg 2002); none where fewer than six"
        + " periods of the kind have a dated article")
public record Burst(
    @Doc("day, week, month, quarter or year") String periodKind,
    @Doc("which of the bursts of this period_kind, from 1, the greatest weight first") int rank,
    @Doc("the actor; of a pair, the one whose id is first in the alphabet") String actorA,
    @Doc("the other actor of a pair; null for an actor alone") @Nullable String actorB,
    @Doc(
            "article, paragraph, sentence or window: the unit the pair shares; null for an actor alone")
        @Nullable String scope,
    @Doc("the period in which it begins") String firstPeriod,
    @Doc("the last period of it") String lastPeriod,
    @Doc("its period with the most stories (articles, by option)") String peakPeriod,
    @Doc("the highest level in it: 1 is twice the usual share, 2 four times …") int level,
    @Doc(
            "ln of how many times likelier its counts are in its levels than at the usual share;"
                + " in nats")
        double weight,
    @Doc("articles with the actor, or the pair, in it") long articles,
    @Doc("stories with the actor, or the pair, in it") long stories,
    @Doc("all stories of its periods (all articles, by option)") long n,
    @Doc("stories (articles, by option) / n") double share,
    @Doc("the usual share: that of all periods, for days with the rhythm of the week")
        double expected)
    implements Serializable {}
