package org.rawabit.job;

import org.jspecify.annotations.Nullable;
import org.rawabit.report.Report;
import org.rawabit.tables.PublishedFile;

/** The report of a job's output. */
public final class JobReport {
  private JobReport() {}

  /**
   * Writes it.
   *
   * @param to the file; null for {@value Report#FILE} beside the tables
   * @param language ar or en, in which it opens; null for that of most articles
   */
  public static Report.Written write(Job job, @Nullable String to, @Nullable String language) {
    return Report.write(
        new Report.Request(
            job.output(),
            to == null ? PublishedFile.in(job.output(), Report.FILE) : to,
            job.report(),
            language,
            JobSettings.json(job)));
  }
}
