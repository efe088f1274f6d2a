package org.rawabit.stats;

import java.io.Serializable;

/**
 * How much a term weighs in an article: term frequency · inverse document frequency, by the chosen
 * formulas.
 *
 * @param tf what becomes of the times a term occurs in the article
 * @param idf what becomes of the number of articles with the term
 * @param norm what becomes of an article's weights
 * @param k1 of {@link Tf#BM25}, from 0: how soon further occurrences stop to add; 0 is {@link
 *     Tf#BOOLEAN}
 * @param b of {@link Tf#BM25}, from 0 to 1: how much long articles are held back
 */
public record TermWeighting(Tf tf, Idf idf, Norm norm, double k1, double b)
    implements Serializable {
  /*
   * 1. Salton & Buckley (1988), Term-weighting approaches in automatic text retrieval
   * 2. Robertson & Zaragoza (2009), The probabilistic relevance framework: BM25 and beyond
   */

  /** tf · ln((N+1)/(df+1)), as Spark MLlib has it. */
  public static final TermWeighting SPARK =
      new TermWeighting(Tf.RAW, Idf.SPARK, Norm.NONE, 1.2, 0.75);

  /** Of the times a term occurs in an article. */
  public enum Tf {
    /** tf. */
    RAW,
    /** 1 + ln tf; scikit-learn's sublinear_tf. */
    LOG,
    /** 0.5 + 0.5 · tf / (the greatest tf of the article). */
    AUGMENTED,
    /** 1. */
    BOOLEAN,
    /**
     * tf · (k1+1) / (tf + k1 · (1 − b + b · L/avgL)), L the terms that the article has, each as
     * often as it occurs.
     */
    BM25
  }

  /** Of the number of articles with a term, df, among N. */
  public enum Idf {
    /** ln((N+1)/(df+1)). */
    SPARK,
    /** ln((N+1)/(df+1)) + 1; scikit-learn's smooth_idf. */
    SMOOTH,
    /** ln(N/df). */
    PLAIN,
    /** ln((N−df)/df), but at least 0: terms in half of the articles or more weigh nothing. */
    PROBABILISTIC,
    /** ln(1 + (N−df+0.5)/(df+0.5)), above 0 also where df is N. */
    BM25
  }

  /** Of the weights of one article. */
  public enum Norm {
    NONE,
    /** Divided by their Euclidean length: the squares of an article's weights add up to 1. */
    L2
  }

  /**
   * The weight of a frequency.
   *
   * @param frequency of the term in the article, from 1
   * @param greatest frequency of any term in the article
   * @param length of the article in terms
   * @param averageLength of the articles of the corpus, above 0
   */
  public double tf(int frequency, int greatest, long length, double averageLength) {
    return switch (tf) {
      case RAW -> frequency;
      case LOG -> 1 + Math.log(frequency);
      case AUGMENTED -> 0.5 + 0.5 * frequency / greatest;
      case BOOLEAN -> 1;
      case BM25 -> frequency * (k1 + 1) / (frequency + k1 * (1 - b + b * (length / averageLength)));
    };
  }

  /**
   * The weight of a term in a corpus; at least 0.
   *
   * @param corpus how many articles there are
   * @param articles with the term, from 1 to {@code corpus}
   */
  public double idf(long corpus, long articles) {
    return switch (idf) {
      case SPARK -> Math.log((corpus + 1.0) / (articles + 1.0));
      case SMOOTH -> Math.log((corpus + 1.0) / (articles + 1.0)) + 1;
      case PLAIN -> Math.log((double) corpus / articles);
      case PROBABILISTIC ->
          2 * articles >= corpus ? 0 : Math.log((double) (corpus - articles) / articles);
      case BM25 -> Math.log(1 + (corpus - articles + 0.5) / (articles + 0.5));
    };
  }
}
