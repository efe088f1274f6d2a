package org.rawabit.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawabit.query.OutputFormat;
import org.rawabit.query.QueryShell;
import org.rawabit.query.TableViews;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawabit query}: SQL over the tables of a run, without Spark. */
@Command(
    name = "query",
    description = {
      "Ask SQL of the tables of a run; every table is a view.",
      "Without SQL it reads statements from standard input, each ended by a semicolon."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class QueryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @ArgGroup(multiplicity = "1")
  private OutputArguments where = new OutputArguments();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv or json (default: ${DEFAULT-VALUE})")
  private String format = "table";

  @Parameters(arity = "0..1", paramLabel = "SQL", description = "the question")
  private @Nullable String sql;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    OutputFormat shown = OutputFormat.of(format);
    try (TableViews views = TableViews.open(where.output())) {
      if (sql != null) {
        views.query(sql, shown, out);
        out.flush();
        return ExitCode.DONE.code();
      }
      BufferedReader in =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      QueryShell.Prompts prompts =
          Terminal.asks() ? QueryShell.Prompts.SHOWN : QueryShell.Prompts.HIDDEN;
      int failures = new QueryShell(views, in, out, err, prompts, shown).run();
      out.flush();
      return failures == 0 ? ExitCode.DONE.code() : ExitCode.USER.code();
    }
  }
}
