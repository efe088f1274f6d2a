package org.rawabit.job;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.jspecify.annotations.Nullable;
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

  /**
   * How many rows a table has.
   *
   * @param written those of tables that were written just now, by their names
   */
  long rows(Table<?> table, Map<String, Long> written) {
    @Nullable Long count = written.get(table.name());
    if (count != null) {
      return count;
    }
    return has(table) ? read(table).count() : 0;
  }

  private TableStore store(Table<?> table) {
    return output.has(table) ? output : job;
  }
}
