package org.rawabit.job;

import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.stages.NumberedSlice;
import org.rawabit.stages.Slice;
import org.rawabit.stages.Vocabulary;

/**
 * What all tables of terms are made from, kept in memory while they are made.
 *
 * @param slices with their words
 * @param numbered the same, as numbers in the vocabulary
 */
record CountedTerms(
    Dataset<Slice> slices, Dataset<NumberedSlice> numbered, Broadcast<Vocabulary> vocabulary)
    implements AutoCloseable {

  static CountedTerms of(Dataset<Slice> slices, Broadcast<Vocabulary> vocabulary) {
    return new CountedTerms(
        slices,
        NumberedSlice.of(slices, vocabulary).persist(StorageLevel.MEMORY_AND_DISK()),
        vocabulary);
  }

  @Override
  public void close() {
    numbered.unpersist();
  }
}
