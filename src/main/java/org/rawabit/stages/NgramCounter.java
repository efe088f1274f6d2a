package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Counts the sequences that are one longer than those known, slice after slice. */
final class NgramCounter {
  /** So many sequences are handed on at the latest after the slice that brings them. */
  private static final int MOST = 1 << 20;

  // What is counted of a sequence lies together.
  private static final int COLUMNS = 3;
  private static final int ARTICLES = 1;
  private static final int LAST_ARTICLE = 2;

  private final Ngrams shorter;
  private final int words;
  private final int buckets;
  private LongTable keys = new LongTable(1 << 12);
  private int[] columns = new int[COLUMNS << 12];
  private int articles;
  private long runs;

  NgramCounter(Ngrams shorter, int buckets) {
    this.shorter = shorter;
    this.words = shorter.longest() + 1;
    this.buckets = buckets;
  }

  /** Counts the slices of a partition and hands on what was counted, from time to time. */
  Iterator<NgramPart> count(Iterator<NumberedSlice> slices) {
    return Lazily.flatMap(
        slices,
        slice -> {
          add(slice);
          return slices.hasNext() && keys.size() < MOST ? List.<NgramPart>of().iterator() : take();
        });
  }

  private void add(NumberedSlice slice) {
    Runs found = new Runs(slice.tokens());
    for (int article = 0; article < slice.articles(); article++) {
      if (!slice.isDuplicate(article)) {
        articles++;
        found.forEach(article, (in, token, terms, ids, length) -> add(terms, ids, length));
      }
    }
  }

  private void add(int[] terms, int[] ids, int length) {
    runs++;
    for (int w = 1; w < words; w++) {
      shorter.lengthen(terms, ids, length, w);
    }
    for (int i = 0; i + words <= length; i++) {
      if (ids[i] >= 0 && ids[i + 1] >= 0) {
        count(keys.add(Ngrams.key(ids[i], terms[i + words - 1])));
      }
    }
  }

  private void count(int number) {
    int at = COLUMNS * number;
    if (at == columns.length) {
      columns = Arrays.copyOf(columns, 2 * at);
    }
    columns[at]++;
    if (columns[at + LAST_ARTICLE] != articles) {
      columns[at + LAST_ARTICLE] = articles;
      columns[at + ARTICLES]++;
    }
  }

  private Iterator<NgramPart> take() {
    int[] bucketOf = new int[keys.size()];
    int[] sizes = new int[buckets];
    for (int n = 0; n < bucketOf.length; n++) {
      bucketOf[n] = Math.floorMod((int) (LongTable.mixed(keys.key(n)) >>> 32), buckets);
      sizes[bucketOf[n]]++;
    }
    List<NgramPart> parts = new ArrayList<>(buckets);
    for (int size : sizes) {
      parts.add(new NgramPart(parts.size(), new long[size], new int[size], new int[size], runs));
    }
    int[] next = new int[buckets];
    for (int n = 0; n < bucketOf.length; n++) {
      NgramPart part = parts.get(bucketOf[n]);
      int place = next[bucketOf[n]]++;
      part.keys()[place] = keys.key(n);
      part.counts()[place] = columns[COLUMNS * n];
      part.articles()[place] = columns[COLUMNS * n + ARTICLES];
    }
    keys = new LongTable(1 << 12);
    columns = new int[COLUMNS << 12];
    runs = 0;
    return parts.iterator();
  }
}
