package org.rawabit.stages;

import org.apache.spark.Partitioner;

/** Sends each key to the partition that it is the number of. */
final class ByPartition extends Partitioner {
  private final int partitions;

  ByPartition(int partitions) {
    this.partitions = partitions;
  }

  @Override
  public int numPartitions() {
    return partitions;
  }

  @Override
  public int getPartition(Object partition) {
    return (Integer) partition;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ByPartition by && by.partitions == partitions;
  }

  @Override
  public int hashCode() {
    return partitions;
  }
}
