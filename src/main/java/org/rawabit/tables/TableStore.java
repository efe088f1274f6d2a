package org.rawabit.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
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
    return !directories(table.name()).isEmpty();
  }

  /** The directories of a table, or of what lies in the output like one, under {@link #root}. */
  public List<String> directories(String name) {
    return PublishedTables.of(fileSystem(), root).directories(name);
  }

  /**
   * The rows of a table; a {@link UserError} where no stage has written it.
   *
   * <p>Columns that may be null are, where an earlier version did not write them.
   */
  public <R extends Record> Dataset<R> read(Table<R> table) {
    List<String> directories = directories(table.name());
    if (directories.isEmpty()) {
      throw new UserError(
          "%s: there is no table %s; run the stage that writes it first"
              .formatted(root, table.name()));
    }
    Dataset<Row> rows = rows(table, directories);
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

  private <R extends Record> Dataset<Row> rows(Table<R> table, List<String> directories) {
    if (!table.byMonth()) {
      return spark.read().parquet(new Path(root, directories.get(0)).toString());
    }
    // Left to itself, Spark would take months for dates.
    StructType schema = new StructType();
    StructType encoded = table.encoder().schema();
    for (Table.Column column : table.columns()) {
      schema = schema.add(column.name(), encoded.apply(column.component()).dataType());
    }
    Map<String, List<String>> byRun = new TreeMap<>();
    for (String directory : directories) {
      int month = directory.indexOf("/" + Table.MONTH + "=");
      String whole = month < 0 ? directory : directory.substring(0, month);
      byRun
          .computeIfAbsent(new Path(root, whole).toString(), t -> new ArrayList<>())
          .add(new Path(root, directory).toString());
    }
    Dataset<Row> rows = spark.emptyDataFrame();
    boolean isFirst = true;
    for (Map.Entry<String, List<String>> run : byRun.entrySet()) {
      Dataset<Row> more =
          spark
              .read()
              .schema(schema)
              .option("basePath", run.getKey())
              .parquet(run.getValue().toArray(String[]::new));
      rows = isFirst ? more : rows.union(more);
      isFirst = false;
    }
    return rows;
  }

  /**
   * Takes the output for oneself.
   *
   * @param run what for: an id of {@code runs}, or a command
   * @param notes is told, in a line, of a stale lock that was taken over
   * @throws UserError where somebody else has it
   */
  public OutputLock lock(String run, Consumer<String> notes) {
    return OutputLock.take(fileSystem(), root, run, notes);
  }

  /** Opens a publication, in which new tables replace the old ones together. */
  public Publication publish(String runId) {
    return new Publication(
        spark, fileSystem(), root, RunMark.beginning(runId, "", ""), /* isResumable= */ false);
  }

  /** Opens a publication that may be killed and opened again. */
  public Publication publish(RunMark mark) {
    return new Publication(spark, fileSystem(), root, mark, /* isResumable= */ true);
  }

  /** What runs have finished that were killed, the last first. */
  public List<RunMark> killed() {
    FileSystem files = fileSystem();
    RunDirectories runs = new RunDirectories(files, root);
    List<RunMark> marks = new ArrayList<>();
    try {
      Manifest manifest = PublishedTables.manifest(files, root).orElse(Manifest.NONE);
      for (String run : runs.unpublished(manifest)) {
        runs.mark(run).ifPresent(mark -> marks.add(0, mark));
      }
      return marks;
    } catch (IOException e) {
      throw OutputFailure.of(root, e);
    }
  }

  FileSystem fileSystem() {
    try {
      return root.getFileSystem(spark.sparkContext().hadoopConfiguration());
    } catch (IOException e) {
      throw new UserError("%s: cannot be opened: %s".formatted(root, e.getMessage()), e);
    }
  }
}
