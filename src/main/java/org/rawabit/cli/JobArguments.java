package org.rawabit.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.job.Job;
import org.rawabit.job.JobFile;
import org.rawabit.job.TextFile;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that runs a job takes. */
final class JobArguments {
  @Parameters(paramLabel = "JOB", description = "the job file, like jobs/sample.yaml")
  private String file = "";

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "a key of the job file set to another value, like terms.top=20; repeatable")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "write there instead of the job's output; a step reads from it what is there")
  private @Nullable String output;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master, like local[2] (default: local[*], or spark-submit's)")
  private @Nullable String master;

  @Option(names = "--dry-run", description = "print what would be done, and do nothing")
  private boolean dryRun;

  /** Sets a key of the job file, whatever {@code --set} says of it. */
  void set(String key, String value) {
    settings.put(key, value);
  }

  /** The keys that this command sets, with their values. */
  Map<String, String> settings() {
    return settings;
  }

  /** The job file, as it was typed. */
  String file() {
    return file;
  }

  /** The job, read and checked, with the settings of this command. */
  Job job() {
    Map<String, String> all = new LinkedHashMap<>(settings);
    if (output != null) {
      all.put("output", quoted(output));
    }
    return JobFile.parse(file, TextFile.read(file), all);
  }

  /** Text as a value of YAML. */
  static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** The output that the job names itself, whatever this command says. */
  String jobOutput() {
    return JobFile.parse(file, TextFile.read(file), settings).output();
  }

  @Nullable String master() {
    return master;
  }

  boolean isDryRun() {
    return dryRun;
  }
}
