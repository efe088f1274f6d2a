package org.rawabit.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rawabit actors}: work on actor files. */
@Command(
    name = "actors",
    description = "Work on actor files.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ActorsLintCommand.class,
      ActorsShowCommand.class,
      ActorsSuggestCommand.class,
      ActorsImportCommand.class,
      ActorsDiffCommand.class
    })
final class ActorsCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "which command? one of " + String.join(", ", spec.subcommands().keySet()));
  }
}
