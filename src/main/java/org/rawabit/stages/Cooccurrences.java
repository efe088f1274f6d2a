package org.rawabit.stages;

import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Tables;

/**
 * Who appears with whom: counts, margins and measures of every pair in every scope and period.
 *
 * <ol>
 *   <li>{@link #pairs}: every two actors of an article, with what they share.
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
      boolean rollUp) {

    /** The width of the windows that are counted: 0 where there are none. */
    public int countedWindow() {
      return scopes.contains(Scope.WINDOW) ? window : 0;
    }
  }

  /**
   * Every two actors of every article.
   *
   * @param window the width of windows in tokens; 0 for none
   * @param rollUp by which the articles were rolled up, if they were
   */
  public static Dataset<PairInArticle> pairs(
      Dataset<CountedArticle> articles, int window, RollUp rollUp) {
    return articles.flatMap(
        (FlatMapFunction<CountedArticle, PairInArticle>)
            a -> ClosestPairs.of(a, window, rollUp).iterator(),
        RecordEncoder.of(PairInArticle.class));
  }

  /** The counts and measures of all pairs with enough support. */
  public static Dataset<Cooccurrence> of(PairCounts counts) {
    return PairScores.of(counts, Cell::isUndivided)
        .map(
            (MapFunction<PairScores.Scored, Cooccurrence>) PairScores.Scored::pair,
            Tables.COOCCURRENCE.encoder());
  }
}
