package org.rawabit.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A terminal at which statements are typed: with editing over several lines, a history that
 * outlives the shell, completion and colours.
 *
 * <p>Ctrl-C forgets what is typed, or stops the statement that runs; Ctrl-D ends the input.
 */
public final class TerminalInput implements ShellInput, AutoCloseable {
  private static final String PROMPT = "rawabit> ";
  private static final String CONTINUATION = "      -> ";
  private static final String FORGET = "\\r";

  /** Held, for a logger that nobody holds forgets its level. */
  private static final Logger JLINE = Logger.getLogger("org.jline");

  private final Terminal terminal;
  private final LineReader reader;

  private TerminalInput(Terminal terminal, LineReader reader) {
    this.terminal = terminal;
    this.reader = reader;
  }

  /** Takes the terminal of this process; what cannot be kept of the history is not kept. */
  public static TerminalInput open(QueryTables tables, SavedQueries queries) {
    JLINE.setLevel(Level.OFF);
    try {
      Terminal terminal =
          TerminalBuilder.builder()
              .name("rawabit")
              .encoding(StandardCharsets.UTF_8)
              .system(true)
              .dumb(true)
              .build();
      terminal.handle(Terminal.Signal.INT, signal -> tables.views().cancel());
      return new TerminalInput(terminal, reader(terminal, tables, queries));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LineReader reader(Terminal terminal, QueryTables tables, SavedQueries queries) {
    Catalog catalog = tables.views().catalog();
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("rawabit")
            .parser(new TypedSqlParser())
            .completer(
                new ShellCompleter(
                    new SqlCompletions(catalog), new CommandCompletions(catalog, queries, tables)))
            .highlighter(new SqlColours())
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, CONTINUATION)
            .variable(LineReader.INDENTATION, 0)
            // It would take the ! of != for an event.
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .option(LineReader.Option.INSERT_TAB, false)
            .option(LineReader.Option.HISTORY_TIMESTAMPED, false);
    Path history = HistoryFile.of(System.getenv(), System.getProperty("user.home"));
    if (history != null) {
      builder.variable(LineReader.HISTORY_FILE, history);
    }
    return builder.build();
  }

  /** Where results go. */
  public PrintWriter out() {
    return terminal.writer();
  }

  @Override
  public @Nullable String read(String unfinished) {
    try {
      return reader.readLine(unfinished.isEmpty() ? PROMPT : CONTINUATION);
    } catch (UserInterruptException e) {
      return FORGET;
    } catch (EndOfFileException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
