package org.rawabit.corpus;

import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.rawabit.tables.RecordEncoder;

/**
 * The records of a job's inputs, as articles and rejects.
 *
 * <p>Every record of every file is one row: nothing is lost, nothing is read twice.
 */
public final class Corpus {
  /** Beyond it, several files share a task: a task costs more than a small file. */
  private static final int MOST_TASKS = 1000;

  private Corpus() {}

  /**
   * Reads the inputs; nothing is opened before an action asks for rows.
   *
   * @throws org.rawabit.UserError where an input matches no file
   */
  public static Dataset<RawArticle> read(SparkSession spark, List<InputSpec> inputs) {
    List<InputFile> files = files(spark.sparkContext().hadoopConfiguration(), inputs);
    int tasks = Math.max(1, Math.min(files.size(), MOST_TASKS));
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(
            new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
    return spark
        .createDataset(
            context.parallelize(dealt(files, tasks), tasks).rdd(),
            RecordEncoder.of(InputFile.class))
        .mapPartitions(
            new ReadFiles(List.copyOf(inputs), hadoop), RecordEncoder.of(RawArticle.class));
  }

  /**
   * The files of the inputs, the largest first; each once, with the first input that has it.
   *
   * @throws org.rawabit.UserError where an input matches no file
   */
  public static List<InputFile> files(Configuration hadoop, List<InputSpec> inputs) {
    return new InputListing(hadoop).of(inputs);
  }

  /** Dealt like cards, so that each run of the list has large files and small ones. */
  private static List<InputFile> dealt(List<InputFile> files, int hands) {
    List<InputFile> dealt = new ArrayList<>();
    for (int hand = 0; hand < hands; hand++) {
      for (int i = hand; i < files.size(); i += hands) {
        dealt.add(files.get(i));
      }
    }
    return dealt;
  }
}
