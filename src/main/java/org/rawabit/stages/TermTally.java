package org.rawabit.stages;

import java.util.Arrays;

/**
 * Counts the terms of one group after the other, terms being numbers in the {@link Vocabulary}.
 *
 * <p>All that is counted of a term lies together: terms come in no order, and each miss of the
 * cache costs more than the counting.
 */
final class TermTally {
  // What is counted of a term, by its place.
  static final int TIMES = 0;
  static final int BEFORE = 1;
  static final int OWN = 2;
  static final int ARTICLES = 3;

  private static final int COUNTS = 4;

  /** The group does not have the term. */
  private static final int UNSEEN = -2;

  private static final int NOT_IN_ARTICLE = -1;

  /** A group with more than one of so many terms is put in order by looking at all. */
  private static final int DENSE = 16;

  private final long[] counts;
  private final int[] lastArticle;
  private final IntList touched = new IntList();

  /**
   * @param terms how many the vocabulary has
   */
  TermTally(int terms) {
    counts = new long[Math.multiplyExact(COUNTS, terms)];
    lastArticle = new int[terms];
    Arrays.fill(lastArticle, UNSEEN);
  }

  /** The group has a term in an article; all of one article before any of the next. */
  void add(int term, int article, long times) {
    int at = COUNTS * term;
    counts[at] += times;
    int last = lastArticle[term];
    if (last != article) {
      if (last == UNSEEN) {
        touched.add(term);
      }
      lastArticle[term] = article;
      counts[at + ARTICLES]++;
    }
  }

  /** The group has all terms of an article. */
  void addArticle(NumberedSlice slice, int article) {
    TermBags bags = slice.bags();
    int[] numbers = slice.numbers();
    int[] entries = bags.entries();
    int end = bags.offsets()[article + 1];
    for (int k = bags.offsets()[article]; k < end; k++) {
      int term = numbers[entries[k]];
      if (term >= 0) {
        add(term, article, bags.counts()[k]);
      }
    }
  }

  /** What was just added stands before what the group stands around. */
  void addBefore(int term) {
    counts[COUNTS * term + BEFORE]++;
  }

  /** A term is part of what the group stands for. */
  void addOwn(int term) {
    touch(term);
    counts[COUNTS * term + OWN]++;
  }

  /** Adds a part of the group. */
  void add(GroupParts parts, int group) {
    for (int i = parts.start(group); i < parts.ends()[group]; i++) {
      int term = parts.terms()[i];
      touch(term);
      int at = COUNTS * term;
      counts[at] += parts.counts()[i];
      counts[at + BEFORE] += parts.before().length == 0 ? 0 : parts.before()[i];
      counts[at + OWN] += parts.own().length == 0 ? 0 : parts.own()[i];
      counts[at + ARTICLES] += parts.articles()[i];
    }
  }

  private void touch(int term) {
    if (lastArticle[term] == UNSEEN) {
      lastArticle[term] = NOT_IN_ARTICLE;
      touched.add(term);
    }
  }

  boolean isEmpty() {
    return touched.size() == 0;
  }

  /** The terms that the group has, ascending. */
  int[] terms() {
    if (touched.size() < lastArticle.length / DENSE) {
      int[] terms = touched.toArray();
      Arrays.sort(terms);
      return terms;
    }
    int[] terms = new int[touched.size()];
    int next = 0;
    for (int term = 0; term < lastArticle.length; term++) {
      if (lastArticle[term] != UNSEEN) {
        terms[next++] = term;
      }
    }
    return terms;
  }

  /**
   * What was counted of some terms.
   *
   * @param which {@link #TIMES}, {@link #BEFORE}, {@link #OWN} or {@link #ARTICLES}
   */
  long[] counts(int which, int[] terms) {
    long[] taken = new long[terms.length];
    for (int i = 0; i < terms.length; i++) {
      taken[i] = count(which, terms[i]);
    }
    return taken;
  }

  long count(int which, int term) {
    return counts[COUNTS * term + which];
  }

  /** Forgets what was counted. */
  void clear() {
    for (int i = 0; i < touched.size(); i++) {
      int term = touched.at(i);
      lastArticle[term] = UNSEEN;
      Arrays.fill(counts, COUNTS * term, COUNTS * (term + 1), 0);
    }
    touched.clear();
  }

  /** What was counted, and forgets it. */
  GroupCounts take(GroupName name) {
    int[] terms = terms();
    GroupCounts taken =
        new GroupCounts(
            name,
            terms,
            counts(TIMES, terms),
            counts(BEFORE, terms),
            counts(OWN, terms),
            counts(ARTICLES, terms));
    clear();
    return taken;
  }
}
