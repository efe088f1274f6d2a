package org.rawabit.tables;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.spark.package$;
import org.apache.spark.sql.execution.datasources.parquet.SparkToParquetSchemaConverter;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a table into a Parquet file, record by record, with no plan of Spark between.
 *
 * <p>Types, names and comments are those that Spark would write, so every reader sees the same
 * table. The schema converter is an internal class of Spark: this file is the only one that knows
 * it, and {@code TableFilesTest} reads back every table.
 *
 * @param <R> the record of a row
 */
final class RowWriteSupport<R extends Record> extends WriteSupport<R> {
  private final StructType schema;
  private final ColumnWriter[] columns;
  private @Nullable RecordConsumer consumer;

  RowWriteSupport(Table<R> table) {
    List<Table.Column> written = table.writtenColumns();
    this.schema = table.writtenSchema();
    this.columns =
        ColumnWriter.of(table.row(), written.stream().map(Table.Column::component).toList());
  }

  @Override
  @SuppressWarnings("deprecation") // its successor is not abstract yet, and calls this one
  public WriteContext init(Configuration configuration) {
    return new WriteContext(
        new SparkToParquetSchemaConverter(new SQLConf()).convert(schema),
        Map.of(
            "org.apache.spark.version",
            package$.MODULE$.SPARK_VERSION(),
            "org.apache.spark.sql.parquet.row.metadata",
            schema.json()));
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    this.consumer = recordConsumer;
  }

  @Override
  public void write(R row) {
    RecordConsumer to = consumer;
    if (to == null) {
      throw new IllegalStateException("not prepared");
    }
    to.startMessage();
    ColumnWriter.fields(row, columns, to);
    to.endMessage();
  }
}
