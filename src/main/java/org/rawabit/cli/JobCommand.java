package org.rawabit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import org.rawabit.corpus.Corpus;
import org.rawabit.corpus.InputFile;
import org.rawabit.job.Job;
import org.rawabit.job.JobRun;
import org.rawabit.job.Step;
import org.rawabit.job.Summary;
import org.rawabit.tables.HadoopSettings;
import org.rawabit.tables.Table;
import picocli.CommandLine;

/** Runs a job, or steps of it, with progress and a summary. */
final class JobCommand {
  private final CommandLine command;
  private final JobArguments arguments;

  JobCommand(CommandLine command, JobArguments arguments) {
    this.command = command;
    this.arguments = arguments;
  }

  /** Runs what is asked, or prints the plan of the steps it consists of. */
  int execute(List<Step> steps, Function<JobRun, Summary> run) {
    Job job = arguments.job();
    if (arguments.isDryRun()) {
      plan(job, steps);
      return ExitCode.DONE.code();
    }
    LogFile.under(job.output());
    PrintWriter err = command.getErr();
    Summary summary;
    RunReport report;
    try (ConsoleProgress progress = new ConsoleProgress(err, ConsoleProgress.Screen.current())) {
      progress.phase("starting");
      SparkSession spark = Sessions.open(job.name(), arguments.master());
      try {
        progress.follow(spark.sparkContext());
        summary =
            run.apply(new JobRun(spark, job, arguments.jobOutput(), Version.current(), progress));
      } finally {
        spark.stop();
      }
      report = RunReport.of(job, summary, progress);
    }
    new SummaryText(summary, report.line()).print(command.getOut());
    report.complain(err);
    return report.code().code();
  }

  private void plan(Job job, List<Step> steps) {
    PrintWriter out = command.getOut();
    out.printf(Locale.ROOT, "job     %s%n", job.name());
    if (steps.contains(Step.INGEST)) {
      List<InputFile> files = Corpus.files(HadoopSettings.current(), job.inputs());
      long bytes = files.stream().mapToLong(InputFile::length).sum();
      out.printf(Locale.ROOT, "reads   %,d files, %,d bytes%n", files.size(), bytes);
      files.stream().limit(10).forEach(f -> out.printf("        %s%n", f.name()));
      if (files.size() > 10) {
        out.printf(Locale.ROOT, "        … %,d more%n", files.size() - 10);
      }
    }
    out.printf("actors  %s%n", String.join(", ", job.actors()));
    for (Step step : steps) {
      List<String> tables = step.writes().stream().map(Table::name).toList();
      out.printf("%-7s %s: %s%n", step.id(), step.does(), String.join(", ", tables));
    }
    out.printf("writes  %s%n", job.output());
    out.println("nothing was done: --dry-run");
  }
}
