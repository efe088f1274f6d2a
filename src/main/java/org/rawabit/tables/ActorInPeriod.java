package org.rawabit.tables;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A row of {@code timeline}. */
@Doc(
    "an actor in a period in which it was mentioned, or in which a new level begins; periods are"
        + " those with a dated article, undated articles are left out")
public record ActorInPeriod(
    @Doc("actors.actor_id") String actorId,
    @Doc("day, week, month, quarter or year") String periodKind,
    @Doc("2020-06-07, 2020-W23, 2020-06, 2020-Q2 or 2020") String period,
    @Doc("articles of the period that mention it; 0 where only a new level begins") long articles,
    @Doc("stories whose first article is of the period and mentions it") long stories,
    @Doc("all stories whose first article is of the period (all its articles, by option)") long n,
    @Doc("stories (articles, by option) / n; null where n = 0") @Nullable Double share,
    @Doc(
            "the share that level and, for days, the weekday lead one to expect; null where level"
                + " is")
        @Nullable Double expected,
    @Doc(
            "the share in the stretch of periods to which the period belongs, between two changes"
                + " of level; null where all n are 0")
        @Nullable Double level,
    @Doc("true where a new level begins with this period") boolean levelChange,
    @Doc("level of the burst (Kleinberg 2002): 1 is twice the usual share, 2 four times …; 0 none")
        int burst)
    implements Serializable {}
