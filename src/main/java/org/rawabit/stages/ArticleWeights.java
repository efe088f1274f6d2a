package org.rawabit.stages;

import org.rawabit.stats.TermWeighting;

/**
 * The weights of the terms in a slice's articles.
 *
 * @param numbers of the slice's terms in the vocabulary; −1 for the others, which count nowhere:
 *     not in an article's length, nor in its norm
 * @param averageLength of an article of the corpus, in terms
 */
record ArticleWeights(
    TermBags bags,
    int[] numbers,
    Vocabulary vocabulary,
    TermWeighting weighting,
    double averageLength) {

  /** Takes every term of an article. */
  void takeTo(HighestTerms best, int article) {
    int from = bags.offsets()[article];
    int to = bags.offsets()[article + 1];
    long length = 0;
    int greatest = 0;
    for (int k = from; k < to; k++) {
      if (numbers[bags.entries()[k]] >= 0) {
        length += bags.counts()[k];
        greatest = Math.max(greatest, bags.counts()[k]);
      }
    }
    double norm = weighting.norm() == TermWeighting.Norm.L2 ? norm(from, to, greatest, length) : 1;
    for (int k = from; k < to; k++) {
      int term = numbers[bags.entries()[k]];
      if (term >= 0) {
        int frequency = bags.counts()[k];
        best.add(term, frequency, weight(term, frequency, greatest, length) / norm);
      }
    }
  }

  private double weight(int term, int frequency, int greatest, long length) {
    return weighting.tf(frequency, greatest, length, averageLength) * vocabulary.idf(term);
  }

  /** The Euclidean length of the weights; 1 where all are 0. */
  private double norm(int from, int to, int greatest, long length) {
    double squares = 0;
    for (int k = from; k < to; k++) {
      int term = numbers[bags.entries()[k]];
      if (term >= 0) {
        double weight = weight(term, bags.counts()[k], greatest, length);
        squares += weight * weight;
      }
    }
    return squares == 0 ? 1 : Math.sqrt(squares);
  }
}
