package org.rawabit.job;

import org.apache.spark.sql.Dataset;
import org.rawabit.tables.Table;
import org.rawabit.tables.TableStore;

/**
 * The tables a step reads: from the output it writes to, and what is not there from the job's own
 * output. So a step can write beside a run what it makes of that run's articles.
 */
record StepTables(TableStore output, TableStore job) {
  <R extends Record> Dataset<R> read(Table<R> table) {
    return store(table).read(table);
  }

  boolean has(Table<?> table) {
    return store(table).has(table);
  }

  private TableStore store(Table<?> table) {
    return output.has(table) ? output : job;
  }
}
