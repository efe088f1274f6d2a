package org.rawabit.stages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Sequences of terms that occur often enough, by their lengths, each with a number among those of
 * its length: sequences of one are the terms, with their numbers in the {@link Vocabulary}.
 *
 * <p>A longer sequence is known by a key of 64 bits: the number of all but its last term, and its
 * last term. A sequence is here only where all but its last and all but its first are.
 */
final class Ngrams implements Serializable {
  /** Numbers of terms take so many bits; terms.vocabulary is at most 2^24. */
  private static final int TERM_BITS = 24;

  private final long[] termOccurrences;
  private final int minOccurrences;
  private final List<LongTable> tables = new ArrayList<>();
  private final List<long[]> occurrences = new ArrayList<>();
  private final List<long[]> articles = new ArrayList<>();

  /** Terms alone. */
  Ngrams(Vocabulary vocabulary, int minOccurrences) {
    this.termOccurrences = new long[vocabulary.size()];
    for (int t = 0; t < termOccurrences.length; t++) {
      termOccurrences[t] = vocabulary.occurrences(t);
    }
    this.minOccurrences = minOccurrences;
  }

  /** The words of the longest. */
  int longest() {
    return tables.size() + 1;
  }

  /** Adds those that are one longer than the longest so far; their order numbers them. */
  void add(NgramCounts longer) {
    LongTable table = new LongTable(longer.size());
    for (long key : longer.keys()) {
      table.add(key);
    }
    tables.add(table);
    occurrences.add(longer.occurrences());
    articles.add(longer.articles());
  }

  /** How many of a length there are. */
  int size(int words) {
    return table(words).size();
  }

  long occurrences(int words, int number) {
    return words == 1 ? termOccurrences[number] : occurrences.get(words - 2)[number];
  }

  long articles(int words, int number) {
    return articles.get(words - 2)[number];
  }

  static long key(int butLast, int last) {
    return (long) butLast << TERM_BITS | last;
  }

  int butLast(int words, int number) {
    return (int) (table(words).key(number) >>> TERM_BITS);
  }

  int last(int words, int number) {
    return (int) (table(words).key(number) & ((1 << TERM_BITS) - 1));
  }

  int first(int words, int number) {
    return words == 1 ? number : first(words - 1, butLast(words, number));
  }

  int butFirst(int words, int number) {
    int last = last(words, number);
    if (words == 2) {
      return last;
    }
    return table(words - 1).find(key(butFirst(words - 1, butLast(words, number)), last));
  }

  /** The terms of a sequence. */
  int[] terms(int words, int number) {
    int[] terms = new int[words];
    int rest = number;
    for (int w = words; w > 1; w--) {
      terms[w - 1] = last(w, rest);
      rest = butLast(w, rest);
    }
    terms[0] = rest;
    return terms;
  }

  /**
   * Rewrites the numbers of the sequences that begin at each term of a run as those of the
   * sequences that are one longer; −1 where there is none.
   *
   * @param terms of the run
   * @param numbers of the sequences of {@code words − 1} that begin at each term
   * @param words from 1
   */
  void lengthen(int[] terms, int[] numbers, int run, int words) {
    for (int i = 0; i < run; i++) {
      if (words == 1) {
        numbers[i] = termOccurrences[terms[i]] < minOccurrences ? -1 : terms[i];
      } else if (i + words > run || numbers[i] < 0 || numbers[i + 1] < 0) {
        numbers[i] = -1;
      } else {
        numbers[i] = table(words).find(key(numbers[i], terms[i + words - 1]));
      }
    }
  }

  private LongTable table(int words) {
    return tables.get(words - 2);
  }
}
