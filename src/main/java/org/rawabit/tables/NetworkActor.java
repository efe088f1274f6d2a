package org.rawabit.tables;

import java.io.Serializable;

/** A row of {@code network}. */
@Doc("an actor in the network of a period; actors without a tie there have no row")
public record NetworkActor(
    @Doc("the actor") String actorId,
    @Doc("all, day, week, month, quarter or year") String periodKind,
    @Doc("all, 2020-06-07, 2020-W23, 2020-06, 2020-Q2 or 2020") String period,
    @Doc("how many actors it is tied to") int degree,
    @Doc("summed weight of its ties") double strength,
    @Doc(
            "share of time of a walker that follows ties by weight, and jumps to any actor with"
                + " probability 0.15; sums to 1 in a period (Brin & Page 1998)")
        double pagerank,
    @Doc(
            "share of pairs of other actors whose shortest path leads through it, a tie being as"
                + " long as 1/weight, from 0 to 1 (Brandes 2001)")
        double betweenness,
    @Doc(
            "its community in the period, from 0, the largest first (Leiden: Traag et al. 2019);"
                + " numbers of different periods have nothing to do with each other")
        int community,
    @Doc("how many of its ties are in the backbone") int backboneDegree)
    implements Serializable {}
