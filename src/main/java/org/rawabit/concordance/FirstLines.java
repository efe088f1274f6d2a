package org.rawabit.concordance;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first lines of an order among all that are handed over: no others are kept. */
final class FirstLines {
  private record Keyed(String key, KwicLine line) {}

  private static final Comparator<Keyed> ORDER =
      Comparator.comparing(Keyed::key).thenComparing(Keyed::line, KwicSort.BY_PLACE);

  private final KwicSort sort;
  private final int limit;
  private final PriorityQueue<Keyed> lastFirst = new PriorityQueue<>(ORDER.reversed());
  private long total;

  FirstLines(KwicSort sort, int limit) {
    this.sort = sort;
    this.limit = limit;
  }

  void add(KwicLine line) {
    total++;
    lastFirst.add(new Keyed(sort.key(line), line));
    if (lastFirst.size() > limit) {
      lastFirst.poll();
    }
  }

  /** How many were handed over. */
  long total() {
    return total;
  }

  List<KwicLine> sorted() {
    return lastFirst.stream().sorted(ORDER).map(Keyed::line).toList();
  }
}
