package org.rawabit.tables;

import java.io.Serializable;

/** A row of {@code ties}. */
@Doc(
    "a tie of the network of a period: two actors that are together more often than by chance, by"
        + " the conditions in networks")
public record NetworkTie(
    @Doc("the actor whose id is first in the alphabet") String actorA,
    @Doc("the other actor") String actorB,
    @Doc("all, day, week, month, quarter or year") String periodKind,
    @Doc("all, 2020-06-07, 2020-W23, 2020-06, 2020-Q2 or 2020") String period,
    @Doc("the column of cooccurrence that networks.weight names") double weight,
    @Doc(
            "probability of this weight or more were actor_a's strength split at random over its"
                + " ties (disparity filter: Serrano et al. 2009); 1 for its only tie")
        double alphaA,
    @Doc("the same for actor_b") double alphaB,
    @Doc("the smaller of alpha_a and alpha_b") double alpha,
    @Doc("whether alpha is below networks.alpha: the tie stands out for one of its ends")
        boolean backbone,
    @Doc("whether both are of one community in the period") boolean sameCommunity)
    implements Serializable {}
