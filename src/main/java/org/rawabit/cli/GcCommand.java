package org.rawabit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.job.JobFile;
import org.rawabit.job.TextFile;
import org.rawabit.tables.HadoopSettings;
import org.rawabit.tables.OldRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawabit gc JOB}. */
@Command(
    name = "gc",
    description = {
      "Delete what the output of a job holds beside its tables: those of the run before the last,",
      "which stay for readers that have them open, and what killed runs have left."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class GcCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "JOB", description = "the job file, like jobs/sample.yaml")
  private String job = "";

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "an output of the job in another place")
  private @Nullable String output;

  @Option(
      names = "--keep",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "how many states of the tables stay: 1, as they are; 2, also as they were before the last"
              + " run (default: ${DEFAULT-VALUE})")
  private int keep = 1;

  @Option(names = "--dry-run", description = "say what would be deleted, and delete nothing")
  private boolean isDryRun;

  @Override
  public Integer call() {
    if (keep < 1) {
      throw new UserError("--keep %d: at least 1 state of the tables stays".formatted(keep));
    }
    String directory =
        output != null ? output : JobFile.parse(job, TextFile.read(job), Map.of()).output();
    OldRuns old = new OldRuns(directory, HadoopSettings.current());
    PrintWriter out = spec.commandLine().getOut();
    List<OldRuns.Unneeded> gone =
        isDryRun
            ? old.find(keep > 1)
            : old.remove(keep > 1, line -> spec.commandLine().getErr().println(line));
    for (OldRuns.Unneeded one : gone) {
      out.printf(Locale.ROOT, "%10.1f MB  %s%n", megabytes(one.bytes()), one.path());
    }
    double all = megabytes(gone.stream().mapToLong(OldRuns.Unneeded::bytes).sum());
    if (gone.isEmpty()) {
      out.println("nothing to delete");
    } else {
      out.printf(
          Locale.ROOT,
          isDryRun ? "%10.1f MB  would be freed: --dry-run%n" : "%10.1f MB  freed%n",
          all);
    }
    return ExitCode.DONE.code();
  }

  private static double megabytes(long bytes) {
    return bytes / 1e6;
  }
}
