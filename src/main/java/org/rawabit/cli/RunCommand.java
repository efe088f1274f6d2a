package org.rawabit.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rawabit.job.JobRun;
import org.rawabit.job.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rawabit run JOB}. */
@Command(
    name = "run",
    description = "Run a job, all of it: articles in, tables out.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private JobArguments arguments = new JobArguments();
  @Mixin private MaxRejects maxRejects = new MaxRejects();

  @Option(
      names = "--add",
      description =
          "Read only the files that the output does not have yet, and bring every table up to date.")
  private boolean isAdding;

  @Override
  public Integer call() {
    maxRejects.into(arguments);
    return new JobCommand(spec.commandLine(), arguments)
        .execute(List.of(Step.values()), isAdding ? JobRun::add : JobRun::run);
  }
}
