package org.rawabit.stages;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Rows that several queries read: computed once, and again where an executor that held them is
 * lost, which a local checkpoint would not survive. They go when nobody refers to them any more.
 */
final class Held {
  private Held() {}

  static Dataset<Row> of(Dataset<Row> rows) {
    JavaRDD<Row> kept = rows.javaRDD().persist(StorageLevel.MEMORY_AND_DISK());
    return rows.sparkSession().createDataFrame(kept, rows.schema());
  }
}
