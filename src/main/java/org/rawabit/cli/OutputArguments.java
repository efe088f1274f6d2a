package org.rawabit.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Actor;
import org.rawabit.job.Job;
import org.rawabit.job.JobFile;
import org.rawabit.job.TextFile;
import picocli.CommandLine.Option;

/** Which run is meant by a command that reads tables: that of a job, or that in a directory. */
final class OutputArguments {
  @Option(names = "--job", paramLabel = "JOB", description = "a job file: its output is read")
  private @Nullable String job;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "the output of a run: a directory, or a URL like hdfs://host/news/out")
  private @Nullable String output;

  /** The job, where the command names one. */
  @Nullable Job job() {
    return job == null ? null : JobFile.parse(job, TextFile.read(job), Map.of());
  }

  /** The actors of the job's actor files; none where the command names no job. */
  List<Actor> listed() {
    Job known = job();
    return known == null ? List.of() : ActorFiles.read(known.actors());
  }

  /** Where the tables are. */
  String output() {
    return output != null ? output : Objects.requireNonNull(job()).output();
  }
}
