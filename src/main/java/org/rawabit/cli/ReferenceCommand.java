package org.rawabit.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawabit reference}: the pages of the documentation that are made from the code. */
@Command(
    name = "reference",
    description = "Print a reference in Markdown: every table, job key, actor key or command.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ReferenceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "OF", description = "one of ${COMPLETION-CANDIDATES}")
  private @Nullable Reference of;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (of != null) {
      out.print(of.markdown());
      out.flush();
    }
    return ExitCode.DONE.code();
  }
}
