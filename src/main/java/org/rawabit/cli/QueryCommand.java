package org.rawabit.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.query.OutputFormat;
import org.rawabit.query.QueryArguments;
import org.rawabit.query.QueryShell;
import org.rawabit.query.QueryTables;
import org.rawabit.query.ResultFile;
import org.rawabit.query.SavedQueries;
import org.rawabit.query.SavedQuery;
import org.rawabit.query.ShellInput;
import org.rawabit.query.SqlQuestion;
import org.rawabit.query.TableViews;
import org.rawabit.query.TerminalInput;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawabit query}: SQL over the tables of a run, without Spark. */
@Command(
    name = "query",
    description = {
      "Ask SQL of the tables of a run; every table is a view.",
      "One word is the name of a saved query, with its parameters behind it:",
      "  rawabit query ties --actor egypt --period 2020 --job JOB",
      "With neither it is a shell, which reads statements that end with a semicolon."
    },
    versionProvider = Version.class)
final class QueryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @ArgGroup private @Nullable OutputArguments where;

  @Mixin private ResultArguments result = new ResultArguments();

  @Option(
      names = "--queries",
      paramLabel = "DIR",
      description = "a directory of saved queries, which hide ours of the same name")
  private @Nullable String queries;

  @Option(names = "--list", description = "list the saved queries")
  private boolean list;

  @Option(
      names = {"-h", "--help"},
      description = "show this help; behind a saved query's name, its parameters")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "print version information and exit")
  @SuppressWarnings("UnusedVariable") // picocli asks whether it is there
  private boolean version;

  @Parameters(
      paramLabel = "SQL|QUERY",
      description = "a question in SQL, or the name of a saved query and its parameters")
  private List<String> words = new ArrayList<>();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    SavedQueries saved = new SavedQueries(QueryDirectories.of(queries));
    try {
      if (help && words.isEmpty()) {
        spec.commandLine().usage(out);
      } else if (help) {
        saved.describe(words.get(0), out);
      } else if (list) {
        saved.describe(out);
      } else {
        return ask(saved, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.flush();
    return ExitCode.DONE.code();
  }

  private int ask(SavedQueries saved, PrintWriter out) {
    if (!words.isEmpty() && words.get(0).matches("--?[A-Za-z][^\\s]*")) {
      throw new UserError("query: there is no option %s".formatted(words.get(0)));
    }
    // Said before the tables are opened, or copied from elsewhere.
    boolean isSaved = !words.isEmpty() && SavedQueries.isName(words.get(0));
    @Nullable SavedQuery query = isSaved ? saved.find(words.get(0)) : null;
    if (query == null && words.size() > 1) {
      throw new UserError("query: '%s' is not understood".formatted(words.get(1)));
    }
    if (where == null) {
      throw new UserError("query needs --job JOB or --output DIR");
    }
    OutputFormat format = result.format();
    try (TableViews views = TableViews.open(where.output())) {
      QueryTables tables = new QueryTables(views, where::listed);
      if (words.isEmpty()) {
        return shell(saved, tables, format, out);
      }
      ResultFile file = result.file();
      if (query != null) {
        SqlQuestion question =
            query.question(QueryArguments.of(words.subList(1, words.size())), tables);
        if (file == null) {
          views.run(question, format, out);
        } else {
          file.write(views, question, format);
        }
      } else if (file == null) {
        views.query(words.get(0), format, out);
      } else {
        file.write(views, words.get(0), format);
      }
    }
    out.flush();
    return ExitCode.DONE.code();
  }

  private int shell(SavedQueries saved, QueryTables tables, OutputFormat format, PrintWriter out) {
    PrintWriter err = spec.commandLine().getErr();
    int failures;
    if (Terminal.isInteractive()) {
      try (TerminalInput in = TerminalInput.open(tables, saved)) {
        in.out().print(QueryShell.HINT);
        failures = new QueryShell(saved, tables, in, in.out(), err, format).run();
      }
    } else {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      ShellInput in = Terminal.asks() ? ShellInput.prompted(lines, out) : ShellInput.of(lines);
      failures = new QueryShell(saved, tables, in, out, err, format).run();
      out.flush();
    }
    return failures == 0 ? ExitCode.DONE.code() : ExitCode.USER.code();
  }
}
