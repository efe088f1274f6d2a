package org.rawabit.stages;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.RecordEncoder;

/** Adds up what slices say of groups of texts, and finds what each group is set against. */
final class Groups {
  static final Encoder<GroupCounts> ENCODER = RecordEncoder.of(GroupCounts.class);

  private Groups() {}

  /**
   * The texts that groups are set against.
   *
   * @param size in words
   * @param counts of each term of the vocabulary
   * @param meanSize of its groups, in words
   */
  record Universe(long size, long[] counts, double meanSize) implements Serializable {}

  /** Every group and every universe once. */
  static Dataset<GroupCounts> addedUp(
      Dataset<GroupCounts> parts, Broadcast<Vocabulary> vocabulary) {
    return parts
        .groupByKey((MapFunction<GroupCounts, String>) g -> g.name().key(), Encoders.STRING())
        .flatMapGroups(new AddUp(vocabulary), ENCODER);
  }

  /** The universes by name; as many as kinds of group and languages, each as long as the words. */
  static Broadcast<Map<String, Universe>> universes(
      Dataset<GroupCounts> groups, Broadcast<Vocabulary> vocabulary) {
    Column size = aggregate(col("counts"), lit(0L), (all, one) -> all.plus(one));
    List<Row> sizes =
        groups
            .where(col("kind").notEqual(""))
            .groupBy(col("universe"))
            .agg(sum(size).as("words"), count(lit(1)).as("groups"))
            .select(col("universe"), col("words"), col("groups"))
            .collectAsList();
    Map<String, Double> means = new HashMap<>();
    for (Row row : sizes) {
      means.put(row.getString(0), (double) row.getLong(1) / row.getLong(2));
    }
    Map<String, Universe> universes = new HashMap<>();
    for (GroupCounts of : groups.where(col("kind").equalTo("")).collectAsList()) {
      long[] counts = new long[vocabulary.value().size()];
      for (int i = 0; i < of.terms().length; i++) {
        counts[of.terms()[i]] = of.counts()[i];
      }
      double mean = means.getOrDefault(of.universe(), 0.0);
      universes.put(of.universe(), new Universe(of.size(), counts, mean));
    }
    return JavaSparkContext.fromSparkContext(groups.sparkSession().sparkContext())
        .broadcast(universes);
  }

  /** Adds up the parts of each group; the arrays it counts in are made once a task. */
  private static final class AddUp
      implements FlatMapGroupsFunction<String, GroupCounts, GroupCounts> {
    private final Broadcast<Vocabulary> vocabulary;
    private transient @Nullable TermTally tally;
    private transient int @Nullable [] numbers;

    AddUp(Broadcast<Vocabulary> vocabulary) {
      this.vocabulary = vocabulary;
    }

    @Override
    public Iterator<GroupCounts> call(String key, Iterator<GroupCounts> parts) {
      GroupCounts first = parts.next();
      if (!parts.hasNext()) {
        return List.of(first).iterator();
      }
      int size = vocabulary.value().size();
      TermTally sum = tally == null ? new TermTally(size) : tally;
      tally = sum;
      int[] same = numbers == null ? IntStream.range(0, size).toArray() : numbers;
      numbers = same;
      sum.add(first);
      parts.forEachRemaining(sum::add);
      return List.of(sum.take(first.name(), same)).iterator();
    }
  }
}
