package org.rawabit.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.rawabit.UserError;
import org.rawabit.corpus.InputSpec;
import org.rawabit.job.Job;
import org.rawabit.job.Submission;
import org.rawabit.tables.HadoopSettings;
import org.rawabit.tables.PublishedFile;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What has to be taken along to a driver that runs on a node of the cluster: the job file and the
 * actor files, where they lie on this machine. scripts/submit asks for it before it submits.
 */
final class ShippedFiles {
  private ShippedFiles() {}

  /** Prints the files, one a line, instead of running the command. */
  static int print(CommandLine.ParseResult parsed) {
    CommandLine.ParseResult command = parsed;
    while (command.hasSubcommand()) {
      command = command.subcommand();
    }
    CommandLine line = command.commandSpec().commandLine();
    try {
      List<String> files = arguments(line.getCommandSpec()).map(ShippedFiles::of).orElse(List.of());
      files.forEach(line.getOut()::println);
      return ExitCode.DONE.code();
    } catch (UserError e) {
      throw new CommandLine.ExecutionException(line, String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * The files that a command reads on this machine, each once.
   *
   * @throws UserError where two have one name, for they are put side by side, or where a path leads
   *     nowhere from there
   */
  private static List<String> of(JobArguments arguments) {
    Job job = arguments.job();
    List<String> named = new ArrayList<>(List.of(arguments.file()));
    named.addAll(job.actors());
    Map<String, String> byName = new LinkedHashMap<>();
    for (String path : named) {
      Submission.here(path)
          .ifPresent(
              file -> {
                String before = byName.putIfAbsent(file.getFileName().toString(), file.toString());
                if (before != null && !before.equals(file.toString())) {
                  throw new UserError(
                      "%s and %s: the driver gets both in one directory; rename one"
                          .formatted(before, file));
                }
              });
    }
    refuseOwnDisk("output", job.output());
    job.inputs().stream().map(InputSpec::path).forEach(path -> refuseOwnDisk("input", path));
    return List.copyOf(byName.values());
  }

  /** A relative path is one of the driver's own disk, which is gone with it. */
  private static void refuseOwnDisk(String what, String path) {
    boolean isLocal = "file".equals(FileSystem.getDefaultUri(HadoopSettings.current()).getScheme());
    if (isLocal && !PublishedFile.isElsewhere(path) && !new Path(path).isAbsolute()) {
      throw new UserError(
          "%s %s: the driver runs elsewhere; expected a URL like hdfs://… or s3a://…, or an absolute"
                  .formatted(what, path)
              + " path that every node sees");
    }
  }

  private static Optional<JobArguments> arguments(CommandSpec command) {
    return command.mixins().values().stream()
        .map(CommandSpec::userObject)
        .filter(JobArguments.class::isInstance)
        .map(JobArguments.class::cast)
        .findFirst();
  }
}
