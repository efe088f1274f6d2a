package org.rawabit.stages;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;

/**
 * Finds what groups are set against: a universe that was counted itself, or else all that its
 * groups make up.
 */
final class Universes {
  private Universes() {}

  /**
   * What some groups say of their universe.
   *
   * @param words of the groups
   * @param groups how many
   * @param inGroups how often they have each term of the vocabulary
   * @param counted how often the universe has each; empty where it is not among the groups
   */
  private record Part(String universe, long words, long groups, long[] inGroups, long[] counted)
      implements Buckets.Part {
    /** All in one: they are few. */
    @Override
    public int bucket() {
      return 0;
    }
  }

  /** The universes by name; as many as kinds of group and languages, each as long as the words. */
  static Broadcast<Map<String, Universe>> of(
      JavaRDD<GroupCounts> groups, Broadcast<Vocabulary> vocabulary) {
    JavaRDD<Part> parts = groups.mapPartitions(new AddUp(vocabulary));
    FlatMapFunction<Iterator<Part>, Map<String, Universe>> universes =
        all -> List.of(universes(all)).iterator();
    return JavaSparkContext.fromSparkContext(groups.context())
        .broadcast(Buckets.addedUp(parts, 1, universes).collect().get(0));
  }

  private record AddUp(Broadcast<Vocabulary> vocabulary)
      implements FlatMapFunction<Iterator<GroupCounts>, Part> {
    @Override
    public Iterator<Part> call(Iterator<GroupCounts> groups) {
      int terms = vocabulary.value().size();
      Map<String, Sum> sums = new TreeMap<>();
      while (groups.hasNext()) {
        GroupCounts group = groups.next();
        sums.computeIfAbsent(group.name().universe(), u -> new Sum(terms)).add(group);
      }
      return sums.entrySet().stream().map(e -> e.getValue().part(e.getKey())).iterator();
    }
  }

  private static Map<String, Universe> universes(Iterator<Part> parts) {
    Map<String, Sum> sums = new TreeMap<>();
    while (parts.hasNext()) {
      Part part = parts.next();
      sums.computeIfAbsent(part.universe(), u -> new Sum(part.inGroups().length)).add(part);
    }
    Map<String, Universe> universes = new HashMap<>();
    sums.forEach((name, sum) -> universes.put(name, sum.universe()));
    return universes;
  }

  private static final class Sum {
    private long words;
    private long groups;
    private final long[] inGroups;
    private long[] counted = {};

    Sum(int terms) {
      inGroups = new long[terms];
    }

    void add(GroupCounts group) {
      long[] counts = inGroups;
      if (group.name().isUniverse()) {
        counted = new long[inGroups.length];
        counts = counted;
      } else {
        words += group.size();
        groups++;
      }
      for (int i = 0; i < group.terms().length; i++) {
        counts[group.terms()[i]] += group.counts()[i];
      }
    }

    void add(Part part) {
      words += part.words();
      groups += part.groups();
      for (int t = 0; t < inGroups.length; t++) {
        inGroups[t] += part.inGroups()[t];
      }
      if (part.counted().length > 0) {
        counted = part.counted();
      }
    }

    Part part(String universe) {
      return new Part(universe, words, groups, inGroups, counted);
    }

    Universe universe() {
      long[] counts = counted.length > 0 ? counted : inGroups;
      double meanSize = groups == 0 ? 0 : (double) words / groups;
      return new Universe(GroupCounts.sum(counts), counts, meanSize);
    }
  }
}
