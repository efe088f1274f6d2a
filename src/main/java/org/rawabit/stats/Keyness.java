package org.rawabit.stats;

/**
 * Measures of how much a word marks a text, set against the rest of the corpus.
 *
 * <p>The table: n the words of the corpus, n_a those of the text, n_b the occurrences of the word
 * in the corpus, n_ab those in the text. What is not defined is NaN.
 */
public final class Keyness {
  /*
   * 1. Rayson & Garside (2000), Comparing corpora using frequency profiling
   * 2. Hardie (2014), Log Ratio: an informal introduction
   * 3. Grootendorst (2022), BERTopic: neural topic modeling with a class-based TF-IDF procedure
   */

  private Keyness() {}

  /**
   * The log-likelihood ratio of all four cells, with a minus where the word is rarer in the text
   * than in the rest; 0 where text or rest is empty. It equals {@link
   * Association#logLikelihoodRatio}; Rayson and Garside (2000) leave out the two cells of other
   * words, which changes little while the word is rare.
   */
  public static double signedLogLikelihood(Contingency t) {
    double ratio = Association.logLikelihoodRatio(t);
    return (double) t.ab() * t.n() < (double) t.a() * t.b() ? -ratio : ratio;
  }

  /**
   * log2 of the word's relative frequency in the text over that in the rest: 1 is twice as
   * frequent, 2 four times; a count of 0 is taken for 0.5. NaN where text or rest is empty. (Hardie
   * 2014)
   */
  public static double logRatio(Contingency t) {
    long rest = t.n() - t.a();
    if (t.a() == 0 || rest == 0) {
      return Double.NaN;
    }
    double inText = t.ab() == 0 ? 0.5 : t.ab();
    double inRest = t.b() == t.ab() ? 0.5 : t.b() - t.ab();
    return Math.log(inText / t.a() * (rest / inRest)) / Math.log(2);
  }

  /**
   * Class-based TF-IDF: n_ab · ln(1 + A/n_b), with A the mean number of words of a class; 0 where
   * n_ab is. (Grootendorst 2022, the formula of the paper; the program BERTopic divides it by n_a)
   */
  public static double classTfIdf(Contingency t, double meanWordsOfClass) {
    return t.ab() == 0 ? 0 : t.ab() * Math.log1p(meanWordsOfClass / t.b());
  }
}
