package org.rawabit.stages;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.rawabit.stats.Contingency;

/**
 * The terms of a group of texts in all articles, counted.
 *
 * @param terms numbers in the {@link Vocabulary}, ascending
 * @param counts how often the group has each
 * @param before how many of these stand before what the group stands around
 * @param own how often each is part of what the group stands for, which counts neither in the group
 *     nor beside it
 * @param articles in which the group has it
 */
public record GroupCounts(
    GroupName name, int[] terms, long[] counts, long[] before, long[] own, long[] articles)
    implements Serializable {

  /** Words of the group. */
  long size() {
    return sum(counts);
  }

  /**
   * The 2×2 tables of the group's terms: in the group and elsewhere in the universe, by the term
   * and by other words. Null for terms that stand in what the group is named for alone.
   */
  @Nullable Contingency[] tables(Universe universe) {
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
