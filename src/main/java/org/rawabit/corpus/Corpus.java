package org.rawabit.corpus;

import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The records of a job's inputs, as articles and rejects.
 *
 * <p>Every record of every file is one row: nothing is lost, nothing is read twice.
 */
public final class Corpus {
  private Corpus() {}

  /**
   * Reads the inputs: large files are looked at now, the rest when an action asks for rows.
   *
   * @throws org.rawabit.UserError where an input matches no file
   */
  public static JavaRDD<RawArticle> read(SparkSession spark, List<InputSpec> inputs) {
    return read(spark, inputs, files(spark.sparkContext().hadoopConfiguration(), inputs));
  }

  /**
   * Reads some files of the inputs.
   *
   * @param files of those that {@link #files} lists
   */
  public static JavaRDD<RawArticle> read(
      SparkSession spark, List<InputSpec> inputs, List<InputFile> files) {
    return read(spark, inputs, files, Splitting.PART_SIZE);
  }

  /**
   * Reads some files.
   *
   * @param partSize files with more bytes are read by several tasks; the rows are the same
   */
  static JavaRDD<RawArticle> read(
      SparkSession spark, List<InputSpec> inputs, List<InputFile> files, long partSize) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(
            new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    List<FilePart> parts =
        new Splitting(List.copyOf(inputs), hadoop, partSize).parts(context, files);
    List<List<FilePart>> tasks = Tasks.of(parts, context.defaultParallelism());
    return context
        .parallelize(tasks, tasks.size())
        .flatMap(new ReadFiles(List.copyOf(inputs), hadoop));
  }

  /**
   * The files of the inputs, the largest first; each once, with the first input that has it.
   *
   * @throws org.rawabit.UserError where an input matches no file
   */
  public static List<InputFile> files(Configuration hadoop, List<InputSpec> inputs) {
    return new InputListing(hadoop).of(inputs);
  }
}
