package org.rawabit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Actor;
import org.rawabit.actors.ActorLint;
import org.rawabit.actors.PhraseCoverage;
import org.rawabit.job.JobFile;
import org.rawabit.job.TextFile;
import org.rawabit.query.MatchedRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawabit actors lint}. */
@Command(
    name = "lint",
    description = {
      "Check actor files: what is wrong in them, and what will surprise.",
      "With --job or --output also which phrases a run never matched.",
      "Exits with 1 if a file cannot be used, with --strict also on any remark."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ActorsLintCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "actor files, used together")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--job",
      paramLabel = "JOB",
      description = "a job file: tell what its run never matched")
  private @Nullable String job;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "the output of a run: tell what it never matched")
  private @Nullable String output;

  @Option(names = "--strict", description = "exit with 1 on any remark")
  private boolean strict;

  @Override
  public Integer call() {
    List<Actor> actors = ActorFiles.read(files);
    List<String> remarks = new ArrayList<>(ActorLint.remarks(actors));
    String run = run();
    if (run != null) {
      remarks.addAll(PhraseCoverage.remarks(actors, MatchedRules.of(Path.of(run)), run));
    }
    PrintWriter out = spec.commandLine().getOut();
    remarks.forEach(out::println);
    out.printf("%d actors, %d remarks%n", actors.size(), remarks.size());
    return (strict && !remarks.isEmpty() ? ExitCode.USER : ExitCode.DONE).code();
  }

  private @Nullable String run() {
    if (output != null || job == null) {
      return output;
    }
    return JobFile.parse(job, TextFile.read(job), Map.of()).output();
  }
}
