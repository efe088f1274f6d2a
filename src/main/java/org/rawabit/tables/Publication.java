package org.rawabit.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.util.ShutdownHookManager;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.rawabit.UserError;

/**
 * Tables written beside the published ones and put in their place together.
 *
 * <p>Until {@link #commit} nothing of the old output is touched, so a failed or killed run leaves
 * it readable. What a killed run left behind is in {@value #STAGING} and is swept by the next
 * publication.
 *
 * <p>While tables change places the old ones wait in {@value #PREVIOUS}: a commit that fails puts
 * them back, and one that is killed leaves that to the next publication.
 */
public final class Publication implements AutoCloseable {
  /**
   * Where tables wait under the output; Spark and DuckDB globs pass over names with an underscore.
   */
  static final String STAGING = "_staging";

  /** Where replaced tables wait until all are replaced. */
  static final String PREVIOUS = "_previous";

  private final SparkSession spark;
  private final FileSystem files;
  private final Path root;
  private final Path staging;
  private final List<String> written = new ArrayList<>();
  private final List<String> withdrawn = new ArrayList<>();
  private final Runnable sweep = this::sweepQuietly;

  Publication(SparkSession spark, FileSystem files, Path root, String runId) {
    this.spark = spark;
    this.files = files;
    this.root = root;
    this.staging = new Path(new Path(root, STAGING), runId);
    try {
      restore();
      files.delete(new Path(root, STAGING), true);
      if (!files.mkdirs(staging)) {
        throw new IOException("the directory cannot be made");
      }
    } catch (IOException e) {
      throw new UserError("output %s: cannot be written: %s".formatted(root, e.getMessage()), e);
    }
    // After Spark has stopped its tasks, before Hadoop closes its file systems.
    ShutdownHookManager.get().addShutdownHook(sweep, FileSystem.SHUTDOWN_HOOK_PRIORITY + 1);
  }

  /** Writes the rows of a table, under a description that shows in Spark's UI and the progress. */
  public <R extends Record> void write(Table<R> table, Dataset<R> rows) {
    spark.sparkContext().setJobDescription("writing " + table.name());
    TableStore.asWritten(table, rows)
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .parquet(directory(table.name()));
    spark.sparkContext().setJobDescription(null);
  }

  /** A directory that will be published under the given name: for what is not a table. */
  public String directory(String name) {
    if (!written.contains(name)) {
      written.add(name);
    }
    return new Path(staging, name).toString();
  }

  /** What Ctrl-C leaves is swept, too; if it cannot be, the next publication does it. */
  private void sweepQuietly() {
    try {
      files.delete(new Path(root, STAGING), true);
    } catch (IOException e) {
      // the process is ending
    }
  }

  /** Whether the table has been written here. */
  public boolean wrote(Table<?> table) {
    return written.contains(table.name());
  }

  /** Takes a table out of the output, with what is written here: it would tell of an older run. */
  public void withdraw(Table<?> table) {
    withdrawn.add(table.name());
  }

  /** Reads back a table of this publication, which readers of the output do not see yet. */
  public <R extends Record> Dataset<R> read(Table<R> table) {
    return new TableStore(spark, staging.toString()).read(table);
  }

  /** Puts everything written in its place. */
  public void commit() {
    try {
      files.mkdirs(new Path(root, PREVIOUS));
      for (String name : replaced()) {
        Path target = new Path(root, name);
        if (files.exists(target)) {
          rename(target, new Path(new Path(root, PREVIOUS), name));
        }
      }
      for (String name : written) {
        rename(new Path(staging, name), new Path(root, name));
      }
      files.delete(new Path(root, PREVIOUS), true);
    } catch (IOException e) {
      UserError failure =
          new UserError("output %s: cannot be written: %s".formatted(root, e.getMessage()), e);
      try {
        restore();
      } catch (IOException again) {
        failure.addSuppressed(again);
      }
      throw failure;
    }
  }

  private List<String> replaced() {
    return Stream.concat(written.stream(), withdrawn.stream()).distinct().toList();
  }

  /** Puts back the tables that an unfinished commit took away, in place of those it had brought. */
  private void restore() throws IOException {
    Path previous = new Path(root, PREVIOUS);
    if (!files.exists(previous)) {
      return;
    }
    for (FileStatus table : files.listStatus(previous)) {
      Path target = new Path(root, table.getPath().getName());
      files.delete(target, true);
      rename(table.getPath(), target);
    }
    files.delete(previous, true);
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("cannot rename %s to %s".formatted(from, to));
    }
  }

  /** Sweeps the staging directory. */
  @Override
  public void close() {
    try {
      restore();
      files.delete(new Path(root, STAGING), true);
    } catch (IOException e) {
      throw new UserError("output %s: cannot be swept: %s".formatted(root, e.getMessage()), e);
    }
  }
}
