package org.rawabit.query;

import java.io.BufferedReader;
import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.rawabit.UserError;

/**
 * The loop that reads statements and writes their results.
 *
 * <p>A semicolon or the end of the input ends a statement. A line that starts with a backslash is a
 * command, also in the middle of a statement; {@code \h} lists them. A statement that fails is one
 * line among the errors, and the loop goes on.
 */
public final class QueryShell {
  /** Whether the user is asked for each line: not where the input is a file or a pipe. */
  public enum Prompts {
    SHOWN,
    HIDDEN
  }

  private static final String PROMPT = "rawabit> ";
  private static final String CONTINUATION = "      -> ";

  private final TableViews views;
  private final BufferedReader in;
  private final Appendable out;
  private final Appendable errors;
  private final Prompts prompts;
  private OutputFormat format;
  private String unfinished = "";
  private int failures;

  public QueryShell(
      TableViews views,
      BufferedReader in,
      Appendable out,
      Appendable errors,
      Prompts prompts,
      OutputFormat format) {
    this.views = views;
    this.in = in;
    this.out = out;
    this.errors = errors;
    this.prompts = prompts;
    this.format = format;
  }

  /**
   * Reads until {@code \q}, {@code exit}, {@code quit} or the end of the input.
   *
   * @return how many statements and commands failed
   */
  public int run() {
    try {
      loop();
      return failures;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void loop() throws IOException {
    prompt(ShellCommand.HINT + "\n");
    while (true) {
      prompt(unfinished.isEmpty() ? PROMPT : CONTINUATION);
      String line = in.readLine();
      if (line == null) {
        prompt("\n");
        runAll(SqlScript.of(unfinished).statements());
        return;
      }
      if (isEnd(line)) {
        return;
      }
      if (line.startsWith("\\")) {
        attempt(() -> command(ShellCommand.of(line)));
      } else {
        read(line);
      }
    }
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
      attempt(() -> views.run(new SqlStatement(statement.text(), 1), format, out));
    }
  }

  private void command(ShellCommand command) throws IOException {
    String argument = command.argument();
    switch (command.name()) {
      case "\\h", "\\?" -> out.append(ShellCommand.HELP);
      case "\\r" -> unfinished = "";
      case "\\o" -> format = OutputFormat.of(argument);
      case "\\d" -> describe(argument);
      default ->
          throw new UserError("there is no command %s; \\h lists them".formatted(command.name()));
    }
  }

  private void describe(String table) throws IOException {
    if (table.isEmpty()) {
      views.catalog().describe(out);
    } else {
      views.catalog().describe(table, out);
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

  private void prompt(String text) throws IOException {
    if (prompts == Prompts.SHOWN) {
      out.append(text);
      flush(out);
    }
  }

  private static void flush(Object out) throws IOException {
    if (out instanceof Flushable buffered) {
      buffered.flush();
    }
  }
}
