package org.rawabit.stages;

import java.util.Arrays;

/** Counts the terms of one group after the other, terms being numbers below a bound. */
final class TermTally {
  private final long[] counts;
  private final long[] before;
  private final long[] own;
  private final long[] articles;
  private final int[] lastArticle;
  private final boolean[] seen;
  private final IntList touched = new IntList();

  TermTally(int terms) {
    counts = new long[terms];
    before = new long[terms];
    own = new long[terms];
    articles = new long[terms];
    lastArticle = new int[terms];
    seen = new boolean[terms];
    Arrays.fill(lastArticle, -1);
  }

  /** The group has a term in an article; all of one article before any of the next. */
  void add(int term, int article, long times) {
    touch(term);
    counts[term] += times;
    if (lastArticle[term] != article) {
      lastArticle[term] = article;
      articles[term]++;
    }
  }

  /** What was just added stands before what the group stands around. */
  void addBefore(int term) {
    before[term]++;
  }

  /** A term is part of what the group stands for. */
  void addOwn(int term) {
    touch(term);
    own[term]++;
  }

  /** Adds a part of the group, with numbers of the same kind. */
  void add(GroupCounts part) {
    for (int i = 0; i < part.terms().length; i++) {
      int term = part.terms()[i];
      touch(term);
      counts[term] += part.counts()[i];
      before[term] += part.before()[i];
      own[term] += part.own()[i];
      articles[term] += part.articles()[i];
    }
  }

  private void touch(int term) {
    if (!seen[term]) {
      seen[term] = true;
      touched.add(term);
    }
  }

  boolean isEmpty() {
    return touched.size() == 0;
  }

  /**
   * What was counted, and forgets it.
   *
   * @param numbers of the terms in the vocabulary; terms that it lacks were not added
   */
  GroupCounts take(GroupName name, int[] numbers) {
    int size = touched.size();
    // Sorted by the number outside; the number here travels in the lower half.
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = (long) numbers[touched.at(i)] << 32 | touched.at(i);
    }
    Arrays.sort(order);
    int[] terms = new int[size];
    long[][] taken = new long[4][size];
    for (int i = 0; i < size; i++) {
      int term = (int) order[i];
      terms[i] = (int) (order[i] >>> 32);
      taken[0][i] = counts[term];
      taken[1][i] = before[term];
      taken[2][i] = own[term];
      taken[3][i] = articles[term];
      counts[term] = 0;
      before[term] = 0;
      own[term] = 0;
      articles[term] = 0;
      lastArticle[term] = -1;
      seen[term] = false;
    }
    touched.clear();
    return new GroupCounts(
        name.universe(),
        name.kind(),
        name.value(),
        name.language(),
        terms,
        taken[0],
        taken[1],
        taken[2],
        taken[3]);
  }
}
