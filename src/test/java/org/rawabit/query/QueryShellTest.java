package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.query.QueryShell.Prompts;

class QueryShellTest {
  private static final String HINT =
      "SQL over the tables of a run: \\d lists them, \\h helps, \\q ends.\n";

  private TableViews views;
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
        .isEqualTo(HINT + "rawabit>       -> kind\n────\nname\nrawabit> ");
  }

  @Test
  void endsTheLineAtTheEndOfInput() {
    assertThat(session(Prompts.SHOWN)).isEqualTo(HINT + "rawabit> \n");
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
            output format xml: must be table, csv or json
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
    assertThat(errors).hasToString("there is no table none; \\d lists them\n");
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

  private String session(Prompts prompts, String... lines) {
    StringBuilder out = new StringBuilder();
    shell(prompts, out, lines).run();
    return out.toString();
  }

  private QueryShell shell(Prompts prompts, StringBuilder out, String... lines) {
    BufferedReader in = new BufferedReader(new StringReader(String.join("\n", lines)));
    return new QueryShell(views, in, out, errors, prompts, OutputFormat.TABLE);
  }
}
