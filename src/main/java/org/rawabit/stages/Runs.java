package org.rawabit.stages;

import java.util.Arrays;

/**
 * The runs of a slice's articles, duplicates left out: terms beside each other within a sentence. A
 * token that is no term, or none of the vocabulary, ends a run.
 */
final class Runs {
  private final SliceTokens tokens;
  private int[] terms = new int[64];
  private int[] ngrams = new int[64];

  Runs(SliceTokens tokens) {
    this.tokens = tokens;
  }

  /** Takes one run after the other. The arrays are used again. */
  interface Taker {
    /**
     * A run.
     *
     * @param token its first, through the slice
     * @param terms numbers in the vocabulary
     * @param scratch as long as {@code terms}
     */
    void take(int article, int token, int[] terms, int[] scratch, int length);
  }

  /** Every run of an article. */
  void forEach(int article, Taker taker) {
    for (int s = 0; s < tokens.sentences(article); s++) {
      int end = tokens.sentenceEnd(article, s);
      int length = 0;
      for (int k = tokens.sentenceStart(article, s); k <= end; k++) {
        int term = k < end ? tokens.term(k) : -1;
        if (term >= 0) {
          add(length++, term);
        } else if (length > 0) {
          taker.take(article, k - length, terms, ngrams, length);
          length = 0;
        }
      }
    }
  }

  private void add(int place, int term) {
    if (place == terms.length) {
      terms = Arrays.copyOf(terms, 2 * place);
      ngrams = new int[2 * place];
    }
    terms[place] = term;
  }
}
