package org.rawabit.job;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.rawabit.tables.Run;
import org.rawabit.tables.TableStore;
import org.rawabit.tables.Tables;

/** The runs that an output has seen. */
final class RunHistory {
  private RunHistory() {}

  /** Those so far and one more. */
  static Dataset<Run> with(Run run, SparkSession spark, TableStore store) {
    Dataset<Run> now = spark.createDataset(List.of(run), Tables.RUNS.encoder());
    return store.has(Tables.RUNS) ? store.read(Tables.RUNS).union(now) : now;
  }
}
