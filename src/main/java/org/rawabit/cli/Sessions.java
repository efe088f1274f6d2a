package org.rawabit.cli;

import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.rawabit.job.Submission;

/**
 * Makes the Spark session of a command.
 *
 * <p>What a job needs wherever it runs is set always; what suits one machine is set in local mode
 * alone and gives way to {@code -Dspark.…} system properties and to spark-submit.
 */
final class Sessions {
  private Sessions() {}

  static SparkSession open(String name, @Nullable String master) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("rawabit " + name)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
            .config("spark.sql.parquet.compression.codec", "zstd")
            // Tables are published by a rename of ours when they are whole.
            .config("spark.hadoop.mapreduce.fileoutputcommitter.algorithm.version", "2");
    if (!Submission.isSubmitted()) {
      String url = master == null ? "local[*]" : master;
      builder.master(url);
      if (url.startsWith("local")) {
        local(builder);
      }
    } else if (master != null) {
      builder.master(master);
    }
    return builder.getOrCreate();
  }

  private static void local(SparkSession.Builder builder) {
    setDefault(builder, "spark.ui.enabled", "false");
    setDefault(builder, "spark.driver.host", "127.0.0.1");
    setDefault(builder, "spark.driver.bindAddress", "127.0.0.1");
    setDefault(
        builder,
        "spark.sql.shuffle.partitions",
        Integer.toString(2 * Runtime.getRuntime().availableProcessors()));
    setDefault(builder, "spark.ui.showConsoleProgress", "false");
    setDefault(builder, "spark.hadoop.parquet.compression.codec.zstd.level", "1");
    setDefault(builder, "spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
  }

  private static void setDefault(SparkSession.Builder builder, String key, String value) {
    if (System.getProperty(key) == null) {
      builder.config(key, value);
    }
  }
}
