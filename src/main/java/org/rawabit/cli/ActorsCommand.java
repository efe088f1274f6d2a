package org.rawabit.cli;

import java.io.PrintWriter;
import java.util.List;
import org.rawabit.actors.Actor;
import org.rawabit.actors.ActorFile;
import org.rawabit.actors.ActorLint;
import org.rawabit.job.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawabit actors}: work on actor files. */
@Command(
    name = "actors",
    description = "Work on actor files.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ActorsCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "which command? one of " + String.join(", ", spec.subcommands().keySet()));
  }

  @Command(
      name = "lint",
      description = {
        "Check actor files: what is wrong in them, and what will surprise.",
        "Exits with 1 if a file cannot be used."
      },
      mixinStandardHelpOptions = true)
  int lint(
      @Parameters(arity = "1..*", paramLabel = "FILE", description = "actor files, used together")
          List<String> files) {
    PrintWriter out = spec.commandLine().getOut();
    List<List<Actor>> parsed =
        files.stream().map(f -> ActorFile.parse(f, TextFile.read(f))).toList();
    List<Actor> actors = ActorFile.merge(parsed);
    List<String> remarks = ActorLint.remarks(actors);
    remarks.forEach(out::println);
    out.printf("%d actors, %d remarks%n", actors.size(), remarks.size());
    return ExitCode.DONE.code();
  }
}
