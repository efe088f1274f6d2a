package org.rawabit.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.job.Job;
import org.rawabit.job.JobFile;
import org.rawabit.job.JobReport;
import org.rawabit.job.TextFile;
import org.rawabit.report.Report;
import org.rawabit.report.ReportOptions;
import org.rawabit.tables.PublishedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawabit report}: the HTML report of a run, without Spark. */
@Command(
    name = "report",
    description = {
      "Write the report of a run: one HTML file that works offline, to be opened in a browser.",
      "A run writes it by itself; this makes it again, elsewhere, or with more or less in it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "JOB",
      description = "the job file: its output is reported")
  private @Nullable String file;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "the output of a run, instead of the job's: a directory or a URL")
  private @Nullable String output;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "the file to write (default: report.html beside the tables)")
  private @Nullable String to;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "a key of the job file set to another value, like report.pairs=500; repeatable")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "the language it opens in, ar or en (default: that of most articles)")
  private @Nullable String language;

  @Override
  public Integer call() {
    if (language != null && !Report.LANGUAGES.contains(language)) {
      throw new UserError(
          "--language %s: must be one of %s"
              .formatted(language, String.join(", ", Report.LANGUAGES)));
    }
    spec.commandLine().getOut().println(ReportText.of(written()));
    return ExitCode.DONE.code();
  }

  private Report.Written written() {
    if (file != null) {
      Map<String, String> all = new LinkedHashMap<>(settings);
      if (output != null) {
        all.put("output", JobArguments.quoted(output));
      }
      Job job = JobFile.parse(file, TextFile.read(file), all);
      return JobReport.write(job, to, language);
    }
    if (output == null) {
      throw new UserError("report needs a job file or --output DIR");
    }
    ReportOptions options = JobFile.report(settings);
    return Report.write(
        new Report.Request(
            output,
            to == null ? PublishedFile.in(output, Report.FILE) : to,
            options,
            language,
            null));
  }
}
