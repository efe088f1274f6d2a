package org.rawabit.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.rawabit.job.Job;
import org.rawabit.job.JobFile;
import org.rawabit.job.JobRun;
import org.rawabit.job.Progress;

/** The report of jobs/sample.yaml. */
final class SampleReport {
  private SampleReport() {}

  /** Runs the job and writes the page, in Arabic, into a directory. */
  static Path in(Path output, SparkSession spark) throws IOException {
    Job job =
        JobFile.parse(
            "jobs/sample.yaml",
            Files.readString(Path.of("jobs/sample.yaml")),
            Map.of("output", output.toString()));
    new JobRun(spark, job, "test", Progress.NONE).run();
    Path page = output.resolve("read.html");
    Report.write(
        new Report.Request(output.toString(), page.toString(), ReportOptions.DEFAULT, "ar", null));
    return page;
  }
}
