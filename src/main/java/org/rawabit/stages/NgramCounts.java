package org.rawabit.stages;

/**
 * Sequences of one length, counted, the most frequent first; of equals the one with the lower key.
 *
 * @param keys of {@link Ngrams}
 * @param articles with each
 * @param runs of the corpus
 */
record NgramCounts(long[] keys, long[] occurrences, long[] articles, long runs)
    implements Buckets.Part {

  /** All in one: they are brought together last. */
  @Override
  public int bucket() {
    return 0;
  }

  int size() {
    return keys.length;
  }
}
