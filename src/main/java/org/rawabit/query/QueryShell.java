package org.rawabit.query;

import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.rawabit.UserError;

/**
 * The loop that reads statements and writes their results.
 *
 * <p>A semicolon or the end of the input ends a statement. A line that starts with a backslash is a
 * command, also in the middle of a statement; {@code \h} lists them. A statement that fails is one
 * line among the errors, and the loop goes on.
 */
public final class QueryShell {
  /** What a person is told at first. */
  public static final String HINT =
      "SQL over the tables of a run: \\d lists them, \\dq saved queries, \\h helps, \\q ends.\n";

  private final TableViews views;
  private final SavedQueries queries;
  private final QueryTables tables;
  private final ShellInput in;
  private final Appendable out;
  private final Appendable errors;
  private OutputFormat format;
  private String unfinished = "";
  private boolean timing;
  private int failures;

  /**
   * @param out for results
   * @param errors for what goes wrong
   */
  public QueryShell(
      SavedQueries queries,
      QueryTables tables,
      ShellInput in,
      Appendable out,
      Appendable errors,
      OutputFormat format) {
    this.views = tables.views();
    this.queries = queries;
    this.tables = tables;
    this.in = in;
    this.out = out;
    this.errors = errors;
    this.format = format;
  }

  /**
   * Reads until {@code \q}, {@code exit}, {@code quit} or the end of the input.
   *
   * @return how many statements and commands failed
   */
  public int run() {
    try {
      String lines = in.read(unfinished);
      while (lines != null && readAll(lines)) {
        lines = in.read(unfinished);
      }
      if (lines == null) {
        runAll(SqlScript.of(unfinished).statements());
      }
      return failures;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes what was read; false where it ends the loop. */
  private boolean readAll(String lines) throws IOException {
    for (String line : lines.split("\n", -1)) {
      if (isEnd(line)) {
        return false;
      }
      if (line.startsWith("\\")) {
        attempt(() -> command(ShellCommand.of(line)));
      } else {
        read(line);
      }
    }
    return true;
  }

  private boolean isEnd(String line) {
    String word = line.strip();
    return word.equals("\\q") || (unfinished.isEmpty() && word.matches("(?i)(exit|quit)\\s*;?"));
  }

  private void read(String line) throws IOException {
    SqlScript script = SqlScript.of(unfinished + line + "\n");
    unfinished = script.rest().text();
    runAll(script.complete());
  }

  private void runAll(Iterable<SqlStatement> statements) throws IOException {
    for (SqlStatement statement : statements) {
      attempt(() -> ask(SqlQuestion.of(new SqlStatement(statement.text(), 1))));
    }
  }

  private void ask(SqlQuestion question) throws IOException {
    long start = System.nanoTime();
    views.run(question, format, out);
    if (timing) {
      long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
      out.append("time: ").append(Long.toString(millis)).append(" ms\n");
    }
  }

  private void command(ShellCommand command) throws IOException {
    String argument = command.argument();
    switch (command.name()) {
      case "\\h", "\\?" -> out.append(ShellCommand.HELP);
      case "\\r" -> unfinished = "";
      case "\\o" -> format = OutputFormat.of(argument);
      case "\\d" -> describe(argument);
      case "\\dq" -> queries.describe(out);
      case "\\run" -> runSaved(command.words());
      case "\\timing" -> {
        timing = !timing;
        out.append("timing is ").append(timing ? "on" : "off").append('\n');
      }
      default ->
          throw new UserError("there is no command %s; \\h lists them".formatted(command.name()));
    }
  }

  private void runSaved(List<String> words) throws IOException {
    if (words.isEmpty()) {
      throw new UserError("\\run needs the name of a saved query; \\dq lists them");
    }
    SavedQuery query = queries.find(words.get(0));
    ask(query.question(QueryArguments.of(words.subList(1, words.size())), tables));
  }

  private void describe(String name) throws IOException {
    if (name.isEmpty()) {
      views.catalog().describe(out);
    } else if (!views.catalog().describe(name, out)) {
      if (!SavedQueries.isName(name) || !queries.names().contains(name)) {
        throw new UserError(
            "there is no table or saved query %s; \\d and \\dq list them".formatted(name));
      }
      queries.describe(name, out);
    }
  }

  /** Something the user asked for. */
  private interface Request {
    void run() throws IOException;
  }

  private void attempt(Request request) throws IOException {
    try {
      request.run();
    } catch (UserError e) {
      failures++;
      errors.append(e.getMessage()).append('\n');
    }
    flush(out);
    flush(errors);
  }

  private static void flush(Object out) throws IOException {
    if (out instanceof Flushable buffered) {
      buffered.flush();
    }
  }
}
