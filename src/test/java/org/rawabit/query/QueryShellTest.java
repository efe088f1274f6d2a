package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryShellTest {
  private TableViews views;
  private SavedQueries queries = new SavedQueries(List.of());
  private final StringBuilder errors = new StringBuilder();

  @BeforeEach
  void open(@TempDir Path dir) {
    views =
        new RunOutput(dir)
            .with("mentions", RunOutput.MENTION)
            .with("terms", "SELECT 'سلام' AS term, 3::BIGINT AS articles")
            .open();
  }

  @AfterEach
  void close() {
    views.close();
  }

  @Test
  void promptsForLinesUntilASemicolon() {
    assertThat(session(Prompts.SHOWN, "SELECT kind", "FROM mentions;", "\\q", "SELECT 1;"))
        .isEqualTo("rawabit>       -> kind\n────\nname\nrawabit> ");
  }

  @Test
  void endsTheLineAtTheEndOfInput() {
    assertThat(session(Prompts.SHOWN)).isEqualTo("rawabit> \n");
  }

  @Test
  void showsNoPromptsWhereInputIsAFile() {
    assertThat(session(Prompts.HIDDEN, "SELECT 1 AS a; SELECT 2", "AS b;", "", "SELECT 3 AS c"))
        .isEqualTo("a\n─\n1\nb\n─\n2\nc\n─\n3\n");
  }

  @Test
  void goesOnAfterAnError() {
    QueryShell shell = shell(Prompts.HIDDEN, new StringBuilder(), "SELEC 1;", "\\x", "\\o xml");
    assertThat(shell.run()).isEqualTo(3);
    assertThat(errors)
        .hasToString(
            """
            SQL: syntax error at or near "SELEC"
            there is no command \\x; \\h lists them
            output format xml: must be table, csv, excel, json, markdown or parquet
            """);
    assertThat(session(Prompts.HIDDEN, "FROM nowhere;", "SELECT 1 AS a;")).isEqualTo("a\n─\n1\n");
  }

  @Test
  void keepsWhatStatementsMake() {
    assertThat(session(Prompts.HIDDEN, "CREATE VIEW k AS SELECT kind FROM mentions;", "FROM k;"))
        .isEqualTo("ok\nkind\n────\nname\n");
  }

  @Test
  void changesTheFormat() {
    assertThat(session(Prompts.HIDDEN, "\\o json", "FROM terms;", "\\o CSV;", "FROM terms;"))
        .isEqualTo("[\n{\"term\":\"سلام\",\"articles\":3}\n]\nterm,articles\r\nسلام,3\r\n");
  }

  @Test
  void listsTheTables() {
    assertThat(session(Prompts.HIDDEN, "\\d"))
        .isEqualTo(
            """
            terms     a term of the corpus: a stem; exact duplicates are left out
            mentions  a span of an article's text that refers to an actor; spans of one article do not overlap
            """);
  }

  @Test
  void listsTheColumnsOfATable() {
    assertThat(session(Prompts.HIDDEN, "\\d Terms"))
        .isEqualTo(
            """
            term      VARCHAR  the stem
            articles  BIGINT   articles with it (document frequency)
            """);
    assertThat(session(Prompts.HIDDEN, "\\d none")).isEmpty();
    assertThat(errors)
        .hasToString("there is no table or saved query none; \\d and \\dq list them\n");
  }

  @Test
  void helps() {
    assertThat(session(Prompts.HIDDEN, "\\h")).isEqualTo(ShellCommand.HELP);
  }

  @Test
  void forgetsAStatement() {
    assertThat(session(Prompts.HIDDEN, "SELECT 'not closed;", "\\r", "SELECT 1 AS a;", "exit", "?"))
        .isEqualTo("a\n─\n1\n");
    assertThat(errors).isEmpty();
  }

  @Test
  void listsDescribesAndRunsSavedQueries(@TempDir Path saved) throws IOException {
    Files.writeString(
        saved.resolve("words.sql"),
        """
        -- Words that begin with some letters.
        -- :begin  text          the letters
        -- :least  integer = 1   articles at least
        SELECT term FROM terms WHERE term ^@ :begin AND articles >= :least
        """);
    queries = new SavedQueries(List.of(saved));
    assertThat(session(Prompts.HIDDEN, "\\dq")).contains("\nwords", "Words that begin with some");
    assertThat(session(Prompts.HIDDEN, "\\d words"))
        .isEqualTo(
            """
            words: Words that begin with some letters.
              --begin  text     the letters
              --least  integer  articles at least (default: 1)
            """);
    assertThat(session(Prompts.HIDDEN, "\\run words --begin 'سل'")).contains("سلام");
    assertThat(session(Prompts.HIDDEN, "\\run words --begin=سل --least 4")).endsWith("no rows\n");
    session(Prompts.HIDDEN, "\\run words", "\\run", "\\run wods");
    assertThat(errors)
        .hasToString(
            """
            query words needs --begin: the letters
            \\run needs the name of a saved query; \\dq lists them
            there is no saved query wods; did you mean words?
            """);
  }

  @Test
  void tellsHowLongStatementsTake() {
    assertThat(session(Prompts.HIDDEN, "\\timing", "SELECT 1 AS a;", "\\timing", "SELECT 2 AS b;"))
        .matches("timing is on\\na\\n─\\n1\\ntime: \\d+ ms\\ntiming is off\\nb\\n─\\n2\\n");
  }

  @Test
  void takesSeveralLinesAtOnce() {
    assertThat(session(Prompts.HIDDEN, "SELECT 'not closed\n\\r\nSELECT 1 AS a;\nSELECT 2 AS b;"))
        .isEqualTo("a\n─\n1\nb\n─\n2\n");
  }

  private enum Prompts {
    SHOWN,
    HIDDEN
  }

  private String session(Prompts prompts, String... lines) {
    StringBuilder out = new StringBuilder();
    shell(prompts, out, lines).run();
    return out.toString();
  }

  private QueryShell shell(Prompts prompts, StringBuilder out, String... lines) {
    BufferedReader typed = new BufferedReader(new StringReader(String.join("\n", lines)));
    ShellInput in =
        prompts == Prompts.SHOWN ? ShellInput.prompted(typed, out) : ShellInput.of(typed);
    QueryTables tables = new QueryTables(views, List::of);
    return new QueryShell(queries, tables, in, out, errors, OutputFormat.TABLE);
  }
}
