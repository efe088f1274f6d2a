package org.rawabit.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.rawabit.UserError;

/**
 * The tables under one output directory, on any Hadoop file system.
 *
 * <p>Here, and only here, columns change their names: snake_case in files, the record's component
 * names in Datasets.
 */
public final class TableStore {
  private final SparkSession spark;
  private final Path root;

  public TableStore(SparkSession spark, String root) {
    this.spark = spark;
    this.root = new Path(root);
  }

  public Path root() {
    return root;
  }

  /** Whether the table has been written. */
  public boolean has(Table<?> table) {
    try {
      return fileSystem().exists(new Path(root, table.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rows of a table; a {@link UserError} where no stage has written it.
   *
   * <p>Columns that may be null are, where an earlier version did not write them.
   */
  public <R extends Record> Dataset<R> read(Table<R> table) {
    if (!has(table)) {
      throw new UserError(
          "%s: there is no table %s; run the stage that writes it first"
              .formatted(root, table.name()));
    }
    Dataset<Row> rows = rows(table);
    StructType types = table.encoder().schema();
    Column[] columns =
        table.columns().stream()
            .map(c -> read(c, types, List.of(rows.columns())).as(c.component()))
            .toArray(Column[]::new);
    return rows.select(columns).as(table.encoder());
  }

  private static Column read(Table.Column column, StructType types, List<String> written) {
    StructField type = types.apply(column.component());
    return type.nullable() && !written.contains(column.name())
        ? lit(null).cast(type.dataType())
        : col(column.name());
  }

  private <R extends Record> Dataset<Row> rows(Table<R> table) {
    String directory = new Path(root, table.name()).toString();
    if (!table.byMonth()) {
      return spark.read().parquet(directory);
    }
    // Left to itself, Spark would take months for dates.
    StructType schema = new StructType();
    StructType encoded = table.encoder().schema();
    for (Table.Column column : table.columns()) {
      schema = schema.add(column.name(), encoded.apply(column.component()).dataType());
    }
    return spark.read().schema(schema).parquet(directory);
  }

  /** Opens a publication, in which new tables replace the old ones together. */
  public Publication publish(String runId) {
    return new Publication(spark, fileSystem(), root, runId);
  }

  FileSystem fileSystem() {
    try {
      return root.getFileSystem(spark.sparkContext().hadoopConfiguration());
    } catch (IOException e) {
      throw new UserError("%s: cannot be opened: %s".formatted(root, e.getMessage()), e);
    }
  }
}
