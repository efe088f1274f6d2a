package org.rawabit.stages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;

/** Counts the terms of groups of texts: each slice for itself, then all together. */
final class Groups {
  private Groups() {}

  /** What is counted of a slice. */
  interface Counter extends Serializable {
    /**
     * Packs every group of the slice.
     *
     * @param tally empty, and to be left so
     */
    void count(NumberedSlice slice, TermTally tally, GroupPacker packer);
  }

  /** Every group and every universe once, in the order of their names within a partition. */
  static JavaRDD<GroupCounts> of(
      JavaRDD<NumberedSlice> slices, Broadcast<Vocabulary> vocabulary, Counter counter) {
    int buckets = Buckets.of(slices);
    JavaRDD<GroupParts> parts = slices.mapPartitions(new Count(vocabulary, counter, buckets));
    return Buckets.addedUp(parts, buckets, new AddUp(vocabulary));
  }

  /** Counts slice by slice; the arrays it counts in are made once a task. */
  private record Count(Broadcast<Vocabulary> vocabulary, Counter counter, int buckets)
      implements FlatMapFunction<Iterator<NumberedSlice>, GroupParts> {
    @Override
    public Iterator<GroupParts> call(Iterator<NumberedSlice> slices) {
      TermTally tally = new TermTally(vocabulary.value().size());
      return Lazily.flatMap(
          slices,
          slice -> {
            GroupPacker packer = new GroupPacker(buckets);
            counter.count(slice, tally, packer);
            return packer.parts();
          });
    }
  }

  /** A group in a part. */
  private record Place(GroupParts parts, int group) {}

  /** Adds up the parts of each group. */
  private record AddUp(Broadcast<Vocabulary> vocabulary)
      implements FlatMapFunction<Iterator<GroupParts>, GroupCounts> {
    @Override
    public Iterator<GroupCounts> call(Iterator<GroupParts> all) {
      Map<GroupName, List<Place>> places = new TreeMap<>();
      while (all.hasNext()) {
        GroupParts parts = all.next();
        for (int g = 0; g < parts.names().length; g++) {
          places
              .computeIfAbsent(parts.names()[g], name -> new ArrayList<>(1))
              .add(new Place(parts, g));
        }
      }
      TermTally tally = new TermTally(vocabulary.value().size());
      return places.entrySet().stream()
          .map(
              group -> {
                group.getValue().forEach(place -> tally.add(place.parts(), place.group()));
                return tally.take(group.getKey());
              })
          .iterator();
    }
  }
}
