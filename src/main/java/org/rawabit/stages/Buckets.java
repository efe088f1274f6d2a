package org.rawabit.stages;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import scala.Tuple2;

/**
 * Brings together what slices say of the same things: each says it in parts of primitive arrays, so
 * that a row a slice and bucket is shuffled, not one a thing.
 */
final class Buckets {
  /** Partitions of slices to a bucket, where there are many. */
  private static final int PARTITIONS = 4;

  /** What is said of the things of one bucket. */
  interface Part extends Serializable {
    /** Its number, from 0. */
    int bucket();
  }

  private Buckets() {}

  /** How many buckets there are: as many as cores, and more where the slices are many. */
  static int of(JavaRDD<?> slices) {
    int cores = JavaSparkContext.fromSparkContext(slices.context()).defaultParallelism();
    return Math.max(cores, slices.getNumPartitions() / PARTITIONS);
  }

  /**
   * What is made of all parts of each bucket; a partition a bucket, in their order.
   *
   * @param addUp run once a bucket, for those without parts, too
   */
  static <P extends Part, R> JavaRDD<R> addedUp(
      JavaRDD<P> parts, int buckets, FlatMapFunction<Iterator<P>, R> addUp) {
    return parts
        .mapToPair(part -> new Tuple2<>(part.bucket(), part))
        .partitionBy(new HashPartitioner(buckets))
        .values()
        .mapPartitions(addUp);
  }
}
