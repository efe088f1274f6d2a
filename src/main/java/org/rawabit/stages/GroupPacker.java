package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Packs what a slice says of groups, by the buckets of their names. */
final class GroupPacker {
  private final Bucket[] buckets;

  GroupPacker(int buckets) {
    this.buckets = IntStream.range(0, buckets).mapToObj(Bucket::new).toArray(Bucket[]::new);
  }

  /** Adds a group, once; the tally forgets it. A group without a term is left out. */
  void add(GroupName name, TermTally tally) {
    if (!tally.isEmpty()) {
      buckets[Math.floorMod(name.key().hashCode(), buckets.length)].add(name, tally);
      tally.clear();
    }
  }

  /** The parts that have groups. */
  Iterator<GroupParts> parts() {
    return Stream.of(buckets).filter(b -> !b.names.isEmpty()).map(Bucket::packed).iterator();
  }

  private static final class Bucket {
    private final int number;
    private final List<GroupName> names = new ArrayList<>();
    private final IntList ends = new IntList();
    private final IntList terms = new IntList();
    private final IntList counts = new IntList();
    private final IntList before = new IntList();
    private final IntList own = new IntList();
    private final IntList articles = new IntList();
    private long allBefore;
    private long allOwn;

    Bucket(int number) {
      this.number = number;
    }

    void add(GroupName name, TermTally tally) {
      names.add(name);
      for (int term : tally.terms()) {
        terms.add(term);
        counts.add((int) tally.count(TermTally.TIMES, term));
        int stoodBefore = (int) tally.count(TermTally.BEFORE, term);
        before.add(stoodBefore);
        allBefore += stoodBefore;
        int isOwn = (int) tally.count(TermTally.OWN, term);
        own.add(isOwn);
        allOwn += isOwn;
        articles.add((int) tally.count(TermTally.ARTICLES, term));
      }
      ends.add(terms.size());
    }

    GroupParts packed() {
      return new GroupParts(
          number,
          names.toArray(GroupName[]::new),
          ends.toArray(),
          terms.toArray(),
          counts.toArray(),
          allBefore == 0 ? new int[0] : before.toArray(),
          allOwn == 0 ? new int[0] : own.toArray(),
          articles.toArray());
    }
  }
}
