package org.rawabit.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.apache.hadoop.util.ShutdownHookManager;
import org.rawabit.Secrets;
import org.rawabit.UserError;
import org.rawabit.job.Step;
import org.rawabit.job.Submission;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command line. Exit codes: 0 done, 1 the user's fault, 2 ours, 3 the machine's or the
 * cluster's.
 */
@Command(
    name = "rawabit",
    description = {
      "Who appears with whom in the news, under every name they go by, and where is the proof?",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      QueryCommand.class,
      KwicCommand.class,
      ReportCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      ExportCommand.class,
      TablesCommand.class,
      ReferenceCommand.class,
      ActorsCommand.class,
      GcCommand.class
    },
    footer = {
      "",
      "Begin with: rawabit run jobs/sample.yaml",
      "Help on a command: rawabit COMMAND --help"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main(CommandSpec unset) {
    this.spec = unset;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "which command? one of " + String.join(", ", spec.subcommands().keySet()));
  }

  /** Runs a command and ends the process. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    Submission.beginWhereItWasTyped();
    CommandLine commands = commandLine();
    if (Boolean.getBoolean("rawabit.ship")) {
      commands.setExecutionStrategy(ShippedFiles::print);
    }
    int code = commands.execute(arguments);
    // In cluster mode an exit of the driver, even with 0, is taken for a failure.
    if (code != 0 || !Submission.isSubmitted()) {
      System.exit(code);
    }
  }

  static CommandLine commandLine() {
    CommandLine commands = new CommandLine(new Main(CommandSpec.create()));
    for (Step step : Step.values()) {
      commands.addSubcommand(step.id(), StepCommand.spec(step));
    }
    // A saved query has options of its own.
    Objects.requireNonNull(commands.getSubcommands().get("query"))
        .setUnmatchedOptionsArePositionalParams(true);
    commands.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    commands.setParameterExceptionHandler(Main::badArguments);
    commands.setExecutionStrategy(Main::execute);
    commands.setExecutionExceptionHandler(Main::failed);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setUsageHelpWidth(100);
    return commands;
  }

  /** Runs a command none of whose words gives a password away. */
  private static int execute(CommandLine.ParseResult parsed) {
    if (parsed.originalArgs().stream().anyMatch(Secrets::isIn)) {
      CommandLine command = parsed.commandSpec().commandLine();
      throw new CommandLine.ParameterException(command, "a location " + Secrets.ADVICE);
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static int badArguments(CommandLine.ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    command.getErr().println(name + ": " + Secrets.hidden(what));
    command.getErr().println("try: " + name + " --help");
    return ExitCode.USER.code();
  }

  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    if (ShutdownHookManager.get().isShutdownInProgress()) {
      command.getErr().println("rawabit: interrupted; the output is as it was");
      return ExitCode.USER.code();
    }
    ExitCode code = ExitCode.of(e);
    UserError mistake = ExitCode.find(e, UserError.class);
    if (mistake != null) {
      command.getErr().println("rawabit: " + mistake.getMessage());
    } else {
      Throwable root = e;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      String what =
          Secrets.hidden(String.valueOf(root.getMessage()).lines().findFirst().orElse(""));
      String blame = code == ExitCode.MACHINE ? "the machine or cluster failed" : "a bug";
      command
          .getErr()
          .println("rawabit: %s: %s: %s".formatted(blame, root.getClass().getSimpleName(), what));
      LogFile.mention(command.getErr());
    }
    if (System.getenv("RAWABIT_STACK") != null) {
      StringWriter stack = new StringWriter();
      e.printStackTrace(new PrintWriter(stack, true));
      command.getErr().print(Secrets.hidden(stack.toString()));
    } else if (code != ExitCode.USER) {
      command.getErr().println("for the whole story: RAWABIT_STACK=1 before the same command");
    }
    return code.code();
  }
}
