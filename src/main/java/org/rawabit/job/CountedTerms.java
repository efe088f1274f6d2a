package org.rawabit.job;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.stages.NumberedSlice;
import org.rawabit.stages.Slice;
import org.rawabit.stages.Vocabulary;

/**
 * What all tables of terms are made from.
 *
 * @param numbers of the terms of each slice, kept in memory while the tables are made
 * @param slices with them
 */
record CountedTerms(
    JavaRDD<int[]> numbers, JavaRDD<NumberedSlice> slices, Broadcast<Vocabulary> vocabulary)
    implements AutoCloseable {

  static CountedTerms of(SparkSession spark, JavaRDD<Slice> slices, Vocabulary terms) {
    Broadcast<Vocabulary> vocabulary = terms.share(spark);
    JavaRDD<int[]> numbers =
        NumberedSlice.numbers(slices, vocabulary).persist(StorageLevel.MEMORY_AND_DISK());
    return new CountedTerms(numbers, NumberedSlice.of(slices, numbers), vocabulary);
  }

  @Override
  public void close() {
    numbers.unpersist();
  }
}
