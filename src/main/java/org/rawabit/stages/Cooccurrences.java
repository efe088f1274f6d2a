package org.rawabit.stages;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.rawabit.tables.Cooccurrence;

/**
 * Who appears with whom: counts, margins and measures of every pair in every scope and period.
 *
 * <ol>
 *   <li>{@link ClosestPairs}: every two actors of an article, with what they share.
 *   <li>{@link PairCounts}: a pair counts in each scope it shares and each period of its article.
 *   <li>{@link PairScores} turns counts into measures.
 * </ol>
 */
public final class Cooccurrences {
  private Cooccurrences() {}

  /**
   * What is counted.
   *
   * @param window width of the scope {@code window}, in tokens
   * @param minimum pairs together in fewer stories (articles, by option) are left out, from 1
   * @param kinds the kinds of mention that count; to be given to {@link CountedArticle#of}
   * @param facets what {@link FacetCooccurrences} divides by
   * @param rollUp whether a mention of a member counts for its groups, too: {@link RollUp}
   */
  public record Options(
      List<Scope> scopes,
      int window,
      List<PeriodKind> periods,
      CountUnit unit,
      int minimum,
      List<String> kinds,
      List<Facet> facets,
      boolean rollUp)
      implements Serializable {

    /** The width of the windows that are counted: 0 where there are none. */
    public int countedWindow() {
      return scopes.contains(Scope.WINDOW) ? window : 0;
    }
  }

  /** The counts and measures of all pairs with enough support. */
  public static JavaRDD<Cooccurrence> of(PairScores scores) {
    return scores
        .cells()
        .filter(scored -> scored.cell().isUndivided())
        .flatMap(scored -> scored.rows().iterator());
  }
}
