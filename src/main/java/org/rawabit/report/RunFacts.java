package org.rawabit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last run that wrote the tables.
 *
 * @param settings {@code [key, value]} of every key of the job, defaults filled in; empty where the
 *     run did not write them down
 */
record RunFacts(
    String job,
    String runId,
    String command,
    String started,
    String finished,
    String version,
    String sparkVersion,
    String jobHash,
    String actorsHash,
    String duplicates,
    List<List<String>> settings,
    List<String> actorFiles,
    Counted counted) {

  static RunFacts of(
      ReportTables tables, String output, RunSettings settings, ReportOptions options) {
    Map<String, @Nullable Object> run =
        tables.facts("SELECT * FROM runs ORDER BY finished DESC, run_id DESC LIMIT 1");
    return new RunFacts(
        settings.job(output),
        text(run, "run_id"),
        text(run, "command"),
        text(run, "started"),
        text(run, "finished"),
        text(run, "version"),
        text(run, "spark_version"),
        text(run, "job_hash"),
        text(run, "actors_hash"),
        text(run, "duplicates"),
        settings(settings, options),
        settings.actorFiles(),
        settings.counted());
  }

  private static List<List<String>> settings(RunSettings settings, ReportOptions options) {
    List<List<String>> shown = new ArrayList<>(settings.shown());
    if (!shown.isEmpty()) {
      shown.add(List.of("report.write", String.valueOf(options.write())));
      shown.add(List.of("report.actors", String.valueOf(options.actors())));
      shown.add(List.of("report.pairs", String.valueOf(options.pairs())));
      shown.add(List.of("report.sentences", String.valueOf(options.sentences())));
      shown.add(List.of("report.lines", String.valueOf(options.lines())));
    }
    return shown;
  }

  private static String text(Map<String, @Nullable Object> run, String column) {
    Object value = run.get(column);
    return value == null ? "" : value.toString();
  }
}
