package org.rawabit.explain;

import java.util.Comparator;

/**
 * A term among those of an article.
 *
 * @param form as people read it
 * @param articles with it in the corpus
 * @param rank by weight, from 1
 */
record RankedTerm(String term, String form, int tf, long articles, double tfidf, int rank) {
  /** As {@code article_terms} ranks: the highest weight, then the alphabet. */
  static final Comparator<RankedTerm> BEST_FIRST =
      Comparator.comparingDouble(RankedTerm::tfidf).reversed().thenComparing(RankedTerm::term);

  RankedTerm ranked(int place) {
    return new RankedTerm(term, form, tf, articles, tfidf, place);
  }
}
