package org.rawabit.stages;

import org.apache.spark.api.java.JavaRDD;
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.FacetCooccurrence;

/** Pairs counted by {@link Facet}, over all time. */
public final class FacetCooccurrences {
  private FacetCooccurrences() {}

  /** The counts and measures of all pairs with enough support in a value of a facet. */
  public static JavaRDD<FacetCooccurrence> of(PairScores scores) {
    return scores
        .cells()
        .filter(scored -> !scored.cell().isUndivided())
        .flatMap(scored -> scored.rows().map(pair -> row(scored.cell(), pair)).iterator());
  }

  private static FacetCooccurrence row(Cell cell, Cooccurrence pair) {
    return new FacetCooccurrence(
        cell.facet(),
        cell.value(),
        pair.actorA(),
        pair.actorB(),
        pair.scope(),
        pair.articlesAb(),
        pair.storiesAb(),
        pair.n(),
        pair.nA(),
        pair.nB(),
        pair.nAb(),
        pair.npmi(),
        pair.llr(),
        pair.logDice(),
        pair.oddsRatio(),
        pair.pValue(),
        pair.qValue());
  }
}
