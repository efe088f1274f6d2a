package org.rawabit.stages;

import org.jspecify.annotations.Nullable;
import org.rawabit.stats.Contingency;

/**
 * The terms of a group of texts, counted: what one slice says of it, or all.
 *
 * @param universe the texts that the group is set against, itself among them
 * @param kind of group: actor, term, period, source, language; empty for a universe itself
 * @param value which group of the kind; empty for a universe itself
 * @param language of the texts, ISO 639-1 or und; empty where they are in all
 * @param terms numbers in the {@link Vocabulary}, ascending
 * @param counts how often the group has each
 * @param before how many of these stand before what the group stands around
 * @param own how often each is part of what the group stands for, which counts neither in the group
 *     nor beside it
 * @param articles in which the group has it
 */
public record GroupCounts(
    String universe,
    String kind,
    String value,
    String language,
    int[] terms,
    long[] counts,
    long[] before,
    long[] own,
    long[] articles) {

  GroupName name() {
    return new GroupName(universe, kind, value, language);
  }

  /** Words of the group. */
  long size() {
    return sum(counts);
  }

  /**
   * The 2×2 tables of the group's terms: in the group and elsewhere in the universe, by the term
   * and by other words. Null for terms that stand in what the group is named for alone.
   */
  @Nullable Contingency[] tables(Groups.Universe universe) {
    long n = universe.size() - sum(own);
    long a = size();
    @Nullable Contingency[] tables = new Contingency[terms.length];
    for (int i = 0; i < terms.length; i++) {
      if (counts[i] > 0) {
        tables[i] = new Contingency(n, a, universe.counts()[terms[i]] - own[i], counts[i]);
      }
    }
    return tables;
  }

  static long sum(long[] values) {
    long sum = 0;
    for (long value : values) {
      sum += value;
    }
    return sum;
  }
}
