package org.rawabit.stages;

import org.jspecify.annotations.Nullable;
import org.rawabit.stats.TermWeighting;
import org.rawabit.tables.Term;

/**
 * The weights of the terms in a slice's articles.
 *
 * @param terms those of the slice that are in the vocabulary; null for the others, which count
 *     nowhere: not in an article's length, nor in its norm
 * @param averageLength of an article of the corpus, in terms
 */
record ArticleWeights(
    TermBags bags, @Nullable Term[] terms, TermWeighting weighting, double averageLength) {

  /** Takes a term, how often the article has it, and its weight. */
  interface Taker {
    void take(Term term, int frequency, double weight);
  }

  /** Every term of an article, in the order in which they first occur. */
  void forEach(int article, Taker taker) {
    int from = bags.offsets()[article];
    int to = bags.offsets()[article + 1];
    long length = 0;
    int greatest = 0;
    for (int k = from; k < to; k++) {
      if (terms[bags.entries()[k]] != null) {
        length += bags.counts()[k];
        greatest = Math.max(greatest, bags.counts()[k]);
      }
    }
    double norm = weighting.norm() == TermWeighting.Norm.L2 ? norm(from, to, greatest, length) : 1;
    for (int k = from; k < to; k++) {
      Term term = terms[bags.entries()[k]];
      if (term != null) {
        int frequency = bags.counts()[k];
        taker.take(term, frequency, weight(term, frequency, greatest, length) / norm);
      }
    }
  }

  private double weight(Term term, int frequency, int greatest, long length) {
    return weighting.tf(frequency, greatest, length, averageLength) * term.idf();
  }

  /** The Euclidean length of the weights; 1 where all are 0. */
  private double norm(int from, int to, int greatest, long length) {
    double squares = 0;
    for (int k = from; k < to; k++) {
      Term term = terms[bags.entries()[k]];
      if (term != null) {
        double weight = weight(term, bags.counts()[k], greatest, length);
        squares += weight * weight;
      }
    }
    return squares == 0 ? 1 : Math.sqrt(squares);
  }
}
