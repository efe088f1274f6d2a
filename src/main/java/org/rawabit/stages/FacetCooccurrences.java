package org.rawabit.stages;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.FacetCooccurrence;
import org.rawabit.tables.Tables;

/** Pairs counted by {@link Facet}, over all time. */
public final class FacetCooccurrences {
  private FacetCooccurrences() {}

  /** The counts and measures of all pairs with enough support in a value of a facet. */
  public static Dataset<FacetCooccurrence> of(PairCounts counts) {
    return PairScores.of(counts, cell -> !cell.isUndivided())
        .map(
            (MapFunction<PairScores.Scored, FacetCooccurrence>) FacetCooccurrences::row,
            Tables.COOCCURRENCE_BY.encoder());
  }

  private static FacetCooccurrence row(PairScores.Scored scored) {
    Cooccurrence pair = scored.pair();
    return new FacetCooccurrence(
        scored.facet(),
        scored.value(),
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
