package org.rawabit.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.util.ShutdownHookManager;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.PairFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Tables written beside the published ones and put in their place together.
 *
 * <p>A run writes into a directory of its own, {@code _runs/RUN}, where its tables stay. What makes
 * them the output is the {@link Manifest}, replaced at once by {@link #commit}: until then nothing
 * of the old output is touched, so a failed or killed run leaves it readable. {@link PlainPaths}
 * then shows the tables to programs that know nothing of it.
 */
public final class Publication implements AutoCloseable {
  private final SparkSession spark;
  private final FileSystem files;
  private final Path root;
  private final Path staging;
  private final RunDirectories runs;
  private final PlainPaths plain;
  private final Manifest before;
  private final List<String> written = new ArrayList<>();
  private final List<String> withdrawn = new ArrayList<>();

  private final Map<String, Long> counts = new HashMap<>();

  /** The months that are replaced, of tables that keep the others. */
  private final Map<String, List<String>> months = new HashMap<>();

  private final Runnable sweep = this::sweepQuietly;
  private final boolean isResumable;
  private RunMark mark;
  private boolean isCommitted;

  /**
   * Opens the directory of a run.
   *
   * @param mark what the run has finished, where it goes on after it was killed
   * @param isResumable whether what is finished stays when the run fails
   */
  Publication(SparkSession spark, FileSystem files, Path root, RunMark mark, boolean isResumable) {
    this.spark = spark;
    this.files = files;
    this.root = root;
    this.mark = mark;
    this.isResumable = isResumable;
    this.written.addAll(mark.tables().keySet());
    this.counts.putAll(mark.tables());
    this.runs = new RunDirectories(files, root);
    this.plain = new PlainPaths(files, root);
    this.staging = runs.directory(mark.run());
    try {
      plain.resume();
      this.before = runs.manifest();
      for (String killed : runs.unpublished(before)) {
        if (!killed.equals(mark.run())) {
          runs.delete(killed);
        }
      }
      if (!files.mkdirs(staging)) {
        throw new IOException("the directory cannot be made");
      }
      runs.keepFinished(mark);
    } catch (IOException e) {
      throw OutputFailure.of(root, e);
    }
    // After Spark has stopped its tasks, before the output is unlocked.
    ShutdownHookManager.get().addShutdownHook(sweep, FileSystem.SHUTDOWN_HOOK_PRIORITY + 2);
  }

  /** Writes the rows of a table, under a description that shows in Spark's UI and the progress. */
  public <R extends Record> void write(Table<R> table, JavaRDD<R> rows) {
    if (isFinished(table)) {
      return;
    }
    long count = stage(table, rows);
    counts.put(table.name(), count);
    written.add(table.name());
    if (count == 0) {
      writeEmpty(table);
    }
    if (isResumable) {
      finish(table, count);
    }
  }

  private void finish(Table<?> table, long count) {
    mark = mark.with(table.name(), count);
    try {
      runs.mark(mark);
    } catch (IOException e) {
      throw OutputFailure.of(root, e);
    }
  }

  /** Whether a table was written whole before the run was killed: its rows are not asked for. */
  public boolean isFinished(Table<?> table) {
    return mark.tables().containsKey(table.name());
  }

  /** Likewise. */
  public <R extends Record> void write(Table<R> table, Dataset<R> rows) {
    write(table, rows.javaRDD());
  }

  /**
   * Writes the rows of some months of a table: the months that have rows here are replaced, the
   * others stay.
   */
  public <R extends Record> void writeMonths(Table<R> table, JavaRDD<R> rows) {
    stage(table, rows);
    List<String> replaced = stagedMonths(table);
    replaced.forEach(month -> written.add(table.name() + "/" + Table.MONTH + "=" + month));
    months.put(table.name(), replaced);
  }

  /** Likewise. */
  public <R extends Record> void writeMonths(Table<R> table, Dataset<R> rows) {
    writeMonths(table, rows.javaRDD());
  }

  private List<String> stagedMonths(Table<?> table) {
    List<String> found = new ArrayList<>();
    try {
      for (String name : runs.names(new Path(staged(table)))) {
        if (name.startsWith(Table.MONTH + "=")) {
          found.add(name.substring(Table.MONTH.length() + 1));
        }
      }
    } catch (IOException e) {
      throw OutputFailure.of(root, e);
    }
    return found;
  }

  /** How many rows were written. */
  private <R extends Record> long stage(Table<R> table, JavaRDD<R> rows) {
    SparkContext context = spark.sparkContext();
    context.setJobDescription("writing " + table.name());
    LongAccumulator count = context.longAccumulator();
    Configuration configuration = new Configuration(context.hadoopConfiguration());
    TableFiles.configure(configuration, table, mark.run());
    // Executors stand in directories of their own, where a relative path is another one.
    Path directory = files.makeQualified(new Path(staged(table)));
    rows.mapToPair(
            (PairFunction<R, @Nullable Void, R>)
                row -> {
                  count.add(1);
                  return new Tuple2<>(null, row);
                })
        .saveAsNewAPIHadoopFile(
            directory.toString(), Void.class, table.row(), TableFiles.class, configuration);
    context.setJobDescription(null);
    TableFiles.requireSeen(files, directory, root, count.value());
    return count.value();
  }

  /** No row, so no file that tells the columns. */
  private void writeEmpty(Table<?> table) {
    try {
      TableFiles.writeEmpty(
          table, new Path(staged(table)), spark.sparkContext().hadoopConfiguration());
    } catch (IOException e) {
      throw OutputFailure.of(root, e);
    }
  }

  private String staged(Table<?> table) {
    return new Path(staging, table.name()).toString();
  }

  /**
   * A directory that will be published under the given name: for what is not a table. With a slash
   * in its name it is one of several, of which the others stay.
   */
  public String directory(String name) {
    if (!written.contains(name)) {
      written.add(name);
    }
    return new Path(staging, name).toString();
  }

  /** What Ctrl-C leaves is swept, too; if it cannot be, the next publication does it. */
  private void sweepQuietly() {
    try {
      sweep();
    } catch (IOException e) {
      // the process is ending
    }
  }

  private void sweep() throws IOException {
    if (!isCommitted && !(isResumable && !mark.tables().isEmpty())) {
      files.delete(staging, true);
    }
  }

  /** Whether the table has been written here. */
  public boolean wrote(Table<?> table) {
    return written.contains(table.name()) || months.containsKey(table.name());
  }

  /** How many rows a table will have, with those of months that stay. */
  public long rows(Table<?> table) {
    Long count = counts.get(table.name());
    return count == null ? read(table).count() : count;
  }

  /** Takes a table out of the output, with what is written here: it would tell of an older run. */
  public void withdraw(Table<?> table) {
    withdraw(table.name());
  }

  /** Takes a directory out of the output, with what is written here. */
  public void withdraw(String name) {
    withdrawn.add(name);
  }

  /**
   * Reads back a table of this publication, as readers of the output will see it: with the months
   * that stay.
   */
  public <R extends Record> Dataset<R> read(Table<R> table) {
    TableStore staged = new TableStore(spark, staging.toString());
    List<String> replaced = months.get(table.name());
    if (replaced == null) {
      return staged.read(table);
    }
    Dataset<R> old = new TableStore(spark, root.toString()).read(table);
    return replaced.isEmpty()
        ? old
        : old.where(not(col(Table.MONTH).isin(replaced.toArray()))).union(staged.read(table));
  }

  /**
   * Makes everything written the output. The state before stays for those who are reading it; older
   * ones go.
   */
  public void commit() {
    try {
      Manifest known = before;
      for (String path : written) {
        int slash = path.indexOf('/');
        known = slash < 0 ? known : runs.unfolded(known, path.substring(0, slash));
      }
      Manifest next = plain.prepare(known.next(mark.run(), written, withdrawn));
      PublishedTables.replace(files, root, next);
      isCommitted = true;
      plain.show(next);
      for (Path unused : runs.unused(next)) {
        files.delete(unused, true);
      }
    } catch (IOException e) {
      throw OutputFailure.of(root, e);
    }
  }

  /** Sweeps what was not published; what a run has finished that can go on stays. */
  @Override
  public void close() {
    if (ShutdownHookManager.get().isShutdownInProgress()) {
      return;
    }
    ShutdownHookManager.get().removeShutdownHook(sweep);
    try {
      sweep();
    } catch (IOException e) {
      throw OutputFailure.of(root, e);
    }
  }
}
