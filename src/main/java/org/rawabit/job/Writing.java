package org.rawabit.job;

import org.apache.spark.sql.SparkSession;
import org.rawabit.tables.Publication;

/** What the parts of a run share: its job, where they write, and whom they tell. */
record Writing(SparkSession spark, Job job, Publication out, Progress progress) {
  /** Whether the job asks for a table that can be left out. */
  boolean wants(Statistic statistic) {
    return job.statistics().contains(statistic);
  }
}
