package org.rawabit.query;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Hands the completions of SQL and of backslash commands to the line editor, in their order. */
final class ShellCompleter implements Completer {
  private static final int LONGEST_DOC = 60;

  private final SqlCompletions sql;
  private final CommandCompletions commands;

  ShellCompleter(SqlCompletions sql, CommandCompletions commands) {
    this.sql = sql;
    this.commands = commands;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    String before = line.line().substring(0, line.cursor());
    String last = before.substring(before.lastIndexOf('\n') + 1);
    List<Completion> found = last.startsWith("\\") ? commands.of(last) : sql.of(before);
    int order = 0;
    for (Completion completion : found) {
      String doc = completion.doc();
      String shown = doc.length() > LONGEST_DOC ? doc.substring(0, LONGEST_DOC) + "…" : doc;
      candidates.add(
          new Candidate(
              completion.word(),
              completion.word(),
              completion.group(),
              shown.isEmpty() ? null : shown,
              null,
              null,
              true,
              order++));
    }
  }
}
