package org.rawabit.tables;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A row of {@code networks}. */
@Doc("the network of a period as a whole, and how it was made")
public record Network(
    @Doc("all, day, week, month, quarter or year") String periodKind,
    @Doc("all, 2020-06-07, 2020-W23, 2020-06, 2020-Q2 or 2020") String period,
    @Doc("article, paragraph or sentence: the rows of cooccurrence it is made of") String scope,
    @Doc(
            "the column of cooccurrence that weighs a tie: stories_ab, n_ab, llr, npmi or"
                + " log_dice")
        String weight,
    @Doc("pairs with a smaller weight are no ties") double minWeight,
    @Doc("pairs with a larger q_value, or with a pmi of 0 or less, are no ties") double maxQ,
    @Doc("rows of cooccurrence in the scope and period: pairs that could have been ties")
        long pairs,
    @Doc("actors with a tie") int nodes,
    @Doc("pairs that are ties") int ties,
    @Doc("ties / (nodes·(nodes−1)/2), from 0 to 1; 0 without ties") double density,
    @Doc("parts of the network without a tie between them") int components,
    @Doc("actors in the largest part") int largestComponent,
    @Doc("communities found by the Leiden algorithm") int communities,
    @Doc(
            "share of tie weight within communities, beyond what strengths let expect, at the"
                + " resolution (Newman & Girvan 2004); null without ties")
        @Nullable Double modularity,
    @Doc("1 is modularity as defined; higher gives more, smaller communities") double resolution,
    @Doc("ties with an alpha below this are the backbone") double alpha,
    @Doc("ties in the backbone") int backboneTies,
    @Doc("actors with a tie in the backbone") int backboneNodes,
    @Doc("where the random choices of the Leiden algorithm and of sources begin") int seed,
    @Doc("seeds from which communities were looked for; the best partition was kept") int starts,
    @Doc(
            "actors from which shortest paths were followed for betweenness: it is exact where"
                + " this is nodes, and an estimate where it is less (Brandes & Pich 2007)")
        int sources)
    implements Serializable {}
