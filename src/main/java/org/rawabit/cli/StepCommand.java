package org.rawabit.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rawabit.job.Step;
import org.rawabit.tables.Table;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** One step of a job as a command: {@code rawabit ingest JOB}, {@code rawabit annotate JOB} … */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
final class StepCommand implements Callable<Integer> {
  private final Step step;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private JobArguments arguments = new JobArguments();
  private final MaxRejects maxRejects = new MaxRejects();

  private StepCommand(Step step) {
    this.step = step;
  }

  static CommandLine spec(Step asked) {
    StepCommand step = new StepCommand(asked);
    CommandLine command = new CommandLine(step);
    if (asked == Step.INGEST) {
      CommandSpec option = CommandSpec.forAnnotatedObject(step.maxRejects);
      command.getCommandSpec().addMixin("maxRejects", option);
    }
    String reads = asked.reads().isEmpty() ? "the inputs" : names(asked.reads());
    command
        .getCommandSpec()
        .usageMessage()
        .description(
            "One step of a job: %s. Reads %s; writes %s."
                .formatted(asked.does(), reads, names(asked.writes())));
    return command;
  }

  private static String names(List<Table<?>> tables) {
    return tables.stream().map(Table::name).collect(Collectors.joining(", "));
  }

  @Override
  public Integer call() {
    maxRejects.into(arguments);
    return new JobCommand(spec.commandLine(), arguments)
        .execute(List.of(step), run -> run.run(step));
  }
}
