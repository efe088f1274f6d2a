package org.rawabit.stages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Adds up {@link NgramPart}s, or what was made of them. */
final class NgramTable {
  private final LongTable keys = new LongTable(1 << 12);
  private long[] occurrences = new long[1 << 12];
  private long[] articles = new long[1 << 12];
  private long runs;

  void add(NgramPart part) {
    runs += part.runs();
    for (int i = 0; i < part.keys().length; i++) {
      add(part.keys()[i], part.counts()[i], part.articles()[i]);
    }
  }

  /** Adds a bucket, which tells of all runs. */
  void add(NgramCounts bucket) {
    runs = bucket.runs();
    for (int i = 0; i < bucket.size(); i++) {
      add(bucket.keys()[i], bucket.occurrences()[i], bucket.articles()[i]);
    }
  }

  private void add(long key, long times, long in) {
    int number = keys.add(key);
    if (number == occurrences.length) {
      occurrences = Arrays.copyOf(occurrences, 2 * number);
      articles = Arrays.copyOf(articles, 2 * number);
    }
    occurrences[number] += times;
    articles[number] += in;
  }

  /** The first of those that occur often enough in enough articles. */
  NgramCounts first(int most, Phrases.Options options) {
    int[] best =
        IntStream.range(0, keys.size())
            .filter(
                n ->
                    occurrences[n] >= options.minOccurrences()
                        && articles[n] >= options.minArticles())
            .boxed()
            .sorted(
                Comparator.comparingLong((Integer n) -> -occurrences[n])
                    .thenComparingLong(keys::key))
            .limit(most)
            .mapToInt(Integer::intValue)
            .toArray();
    return new NgramCounts(
        IntStream.of(best).mapToLong(keys::key).toArray(),
        IntStream.of(best).mapToLong(n -> occurrences[n]).toArray(),
        IntStream.of(best).mapToLong(n -> articles[n]).toArray(),
        runs);
  }
}
