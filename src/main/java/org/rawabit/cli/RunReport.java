package org.rawabit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.rawabit.Secrets;
import org.rawabit.job.Job;
import org.rawabit.job.JobReport;
import org.rawabit.job.Progress;
import org.rawabit.job.Summary;
import org.rawabit.report.Report;

/**
 * What became of the report at the end of a run, whose tables are published whatever it is.
 *
 * @param written null where none was
 * @param failure why it could not be
 */
record RunReport(
    Job job, boolean isDue, Report.@Nullable Written written, @Nullable Throwable failure) {

  /** Writes the report, if the job wants one and the output has the tables for it. */
  static RunReport of(Job job, Summary summary, Progress progress) {
    boolean isDue = job.report().write() && summary.isReportable();
    if (!isDue || !Report.isPossible()) {
      return new RunReport(job, isDue, null, null);
    }
    progress.phase("report");
    try {
      return new RunReport(job, true, JobReport.write(job, null, null), null);
    } catch (RuntimeException | OutOfMemoryError e) {
      return new RunReport(job, true, null, e);
    }
  }

  /** A line of the summary; empty where no report is due, or it failed. */
  String line() {
    if (written != null) {
      return "report is " + ReportText.of(written);
    }
    return isDue && failure == null
        ? "no report: DuckDB is not in this jar; scripts/rawabit report --output %s makes it"
            .formatted(job.output())
        : "";
  }

  void complain(PrintWriter err) {
    if (failure != null) {
      err.println(
          "rawabit: the tables are whole, but their report was not written: " + reason(failure));
    }
  }

  private static String reason(Throwable failure) {
    String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    return Secrets.hidden(
        message.isEmpty() || message.equals("null") ? failure.toString() : message);
  }

  /** The job is read and its tables are written: what is wrong now is not the user's fault. */
  ExitCode code() {
    if (failure == null) {
      return ExitCode.DONE;
    }
    boolean isMachine =
        ExitCode.find(failure, IOException.class) != null
            || ExitCode.find(failure, OutOfMemoryError.class) != null;
    return isMachine ? ExitCode.MACHINE : ExitCode.OURS;
  }
}
