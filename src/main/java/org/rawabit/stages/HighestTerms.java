package org.rawabit.stages;

import java.util.Arrays;
import java.util.List;
import org.rawabit.tables.ArticleTerm;
import org.rawabit.tables.Term;

/**
 * The terms of greatest weight in an article, of equals the first in the alphabet: a heap with the
 * last of them at its root, in arrays that serve one article after the other.
 */
final class HighestTerms {
  private final Vocabulary vocabulary;
  private final double[] weights;
  private final int[] terms;
  private final int[] frequencies;
  private int size;

  /**
   * @param top how many there may be, from 1
   */
  HighestTerms(Vocabulary vocabulary, int top) {
    this.vocabulary = vocabulary;
    this.weights = new double[top];
    this.terms = new int[top];
    this.frequencies = new int[top];
  }

  void add(int term, int frequency, double weight) {
    if (size < weights.length) {
      rise(size++, term, frequency, weight);
    } else if (isBehind(0, term, weight)) {
      sink(term, frequency, weight);
    }
  }

  /** The rows of an article, the best first; what was added is forgotten. */
  List<ArticleTerm> rows(String articleId) {
    ArticleTerm[] rows = new ArticleTerm[size];
    while (size > 0) {
      Term term = vocabulary.term(terms[0]);
      rows[size - 1] =
          new ArticleTerm(articleId, term.term(), term.form(), frequencies[0], weights[0], size);
      size--;
      sink(terms[size], frequencies[size], weights[size]);
    }
    return Arrays.asList(rows);
  }

  /** Whether the term at a place comes after another. */
  private boolean isBehind(int place, int term, double weight) {
    int order = Double.compare(weights[place], weight);
    return order < 0
        || (order == 0
            && vocabulary.term(terms[place]).term().compareTo(vocabulary.term(term).term()) > 0);
  }

  private void rise(int from, int term, int frequency, double weight) {
    int place = from;
    while (place > 0 && !isBehind((place - 1) / 2, term, weight)) {
      move((place - 1) / 2, place);
      place = (place - 1) / 2;
    }
    put(place, term, frequency, weight);
  }

  /** Puts a term in the place of the root. */
  private void sink(int term, int frequency, double weight) {
    int place = 0;
    while (2 * place + 1 < size) {
      int child = 2 * place + 1;
      if (child + 1 < size && isBehind(child + 1, terms[child], weights[child])) {
        child++;
      }
      if (!isBehind(child, term, weight)) {
        break;
      }
      move(child, place);
      place = child;
    }
    put(place, term, frequency, weight);
  }

  private void move(int from, int to) {
    put(to, terms[from], frequencies[from], weights[from]);
  }

  private void put(int place, int term, int frequency, double weight) {
    terms[place] = term;
    frequencies[place] = frequency;
    weights[place] = weight;
  }
}
