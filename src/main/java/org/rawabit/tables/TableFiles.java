package org.rawabit.tables;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.RecordWriter;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.OutputFile;
import org.rawabit.UserError;

/**
 * The Parquet files of a table: one a task, or one a task and {@link Months month}.
 *
 * <p>What a task writes becomes visible when it is done, by the committer of the file system, as
 * with any output of Hadoop.
 *
 * @param <R> the record of a row
 */
public final class TableFiles<R extends Record> extends FileOutputFormat<Void, R> {
  private static final String NAME = "rawabit.table.name";
  private static final String ROW = "rawabit.table.row";
  private static final String SUFFIX = ".zstd.parquet";

  /**
   * Tells the tasks which table it is.
   *
   * @param run is in the names of files, so that whoever has listed those of one run never opens
   *     one of another
   */
  static void configure(Configuration configuration, Table<?> table, String run) {
    configuration.set(BASE_OUTPUT_NAME, "part-" + run);
    configuration.set(NAME, table.name());
    configuration.setClass(ROW, table.row(), Record.class);
  }

  @Override
  public RecordWriter<Void, R> getRecordWriter(TaskAttemptContext task) throws IOException {
    Configuration configuration = task.getConfiguration();
    return new Files<>(table(configuration), getDefaultWorkFile(task, SUFFIX), configuration);
  }

  @SuppressWarnings("unchecked") // configure() was given the class of its rows
  private Table<R> table(Configuration configuration) {
    Class<R> row = (Class<R>) configuration.getClass(ROW, null, Record.class);
    return Table.of(configuration.get(NAME, ""), row);
  }

  /** On a cluster, an output that only one machine sees would be empty without a word. */
  static void requireSeen(FileSystem files, Path directory, Path output, long rows) {
    try {
      if (rows > 0 && files.globStatus(new Path(directory, "[^_.]*")).length == 0) {
        throw new UserError(
            "output %s: what the executors wrote is not there; on a cluster it must be where all machines see it, like hdfs:// or s3a://"
                .formatted(output));
      }
    } catch (IOException e) {
      throw OutputFailure.of(output, e);
    }
  }

  /** Writes a file without a row, for a table that has none: it tells the columns. */
  static <R extends Record> void writeEmpty(Table<R> table, Path directory, Configuration conf)
      throws IOException {
    Path month = new Path(directory, Table.MONTH + "=" + Months.UNDATED);
    open(table, new Path(table.byMonth() ? month : directory, "part-r-00000" + SUFFIX), conf)
        .close();
  }

  private static <R extends Record> ParquetWriter<R> open(
      Table<R> table, Path file, Configuration conf) throws IOException {
    return new RowFile<>(HadoopOutputFile.fromPath(file, conf), table)
        .withConf(conf)
        .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
        .withCompressionCodec(CompressionCodecName.ZSTD)
        .build();
  }

  /** How a file is opened. */
  private static final class RowFile<R extends Record>
      extends ParquetWriter.Builder<R, RowFile<R>> {
    private final Table<R> table;

    RowFile(OutputFile file, Table<R> table) {
      super(file);
      this.table = table;
    }

    @Override
    protected RowFile<R> self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // its successor is not abstract yet, and calls this one
    protected WriteSupport<R> getWriteSupport(Configuration configuration) {
      return new RowWriteSupport<>(table);
    }
  }

  /** Files that are opened with their first row: a task without rows leaves none. */
  private static final class Files<R extends Record> extends RecordWriter<Void, R> {
    private final Table<R> table;
    private final Path file;
    private final Configuration configuration;
    private final Map<String, ParquetWriter<R>> writers = new TreeMap<>();

    Files(Table<R> table, Path file, Configuration configuration) {
      this.table = table;
      this.file = file;
      this.configuration = configuration;
    }

    @Override
    public void write(Void key, R row) throws IOException {
      String month = row instanceof InMonth in ? in.month() : "";
      ParquetWriter<R> writer = writers.get(month);
      if (writer == null) {
        writer = open(table, inMonth(month), configuration);
        writers.put(month, writer);
      }
      writer.write(row);
    }

    private Path inMonth(String month) {
      Path directory = new Path(file.getParent(), Table.MONTH + "=" + month);
      return month.isEmpty() ? file : new Path(directory, file.getName());
    }

    @Override
    public void close(TaskAttemptContext task) throws IOException {
      for (ParquetWriter<R> writer : writers.values()) {
        writer.close();
      }
    }
  }
}
