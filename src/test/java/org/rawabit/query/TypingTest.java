package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jline.reader.EOFError;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens at a terminal while somebody types. */
class TypingTest {
  private TableViews views;

  @BeforeEach
  void open(@TempDir Path dir) {
    views = AnalystRun.in(dir).open();
  }

  @AfterEach
  void close() {
    views.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT 1; | true",
        "SELECT 1 | false",
        "SELECT ';' | false",
        "\\d | true",
        "exit | true",
        "'' | true",
        "-- only a comment | true",
        "SELECT 'a | false",
      })
  void aStatementIsWholeAtItsSemicolon(String typed, boolean whole) {
    assertThat(TypedSqlParser.isWhole(typed)).isEqualTo(whole);
  }

  @Test
  void whatIsNotWholeGoesOnInTheNextLine() {
    TypedSqlParser parser = new TypedSqlParser();
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> parser.parse("SELECT 1", 8, ParseContext.ACCEPT_LINE))
        .isInstanceOf(EOFError.class);
    assertThat(parser.parse("SELECT \\d ac", 12, ParseContext.COMPLETE).word()).isEqualTo("ac");
  }

  @Test
  void behindFromOnlyTablesAreOffered() {
    assertThat(sql("SELECT * FROM act")).containsExactly("actors", "actor_terms");
    assertThat(sql("SELECT * FROM actors JOIN run")).containsExactly("runs");
  }

  @Test
  void columnsOfTheTablesOfTheStatementComeFirst() {
    assertThat(sql("FROM runs SELECT st")).first().isEqualTo("started");
    assertThat(sql("FROM runs SELECT st")).doesNotContain("stories").contains("strftime(");
    assertThat(sql("FROM mentions m SELECT m.en")).containsExactly("m.\"end\"");
    assertThat(sql("sel")).contains("select");
    assertThat(sql("SEL")).contains("SELECT");
    assertThat(sql("FROM runs; FROM bursts SELECT sta")).doesNotContain("started");
  }

  @Test
  void commandsAreCompleted() {
    assertThat(command("\\t")).containsExactly("\\timing");
    assertThat(command("\\d actor"))
        .containsExactly("actor_terms", "actors", "actors", "actor-terms");
    assertThat(command("\\o m")).containsExactly("markdown");
    assertThat(command("\\run tie-")).containsExactly("tie-timeline");
    assertThat(command("\\run ties --ac")).containsExactly("--actor");
    assertThat(command("\\run ties --actor a")).containsExactly("anna");
    assertThat(command("\\run ties --actor anna --scope s")).containsExactly("sentence");
    assertThat(command("\\run none --a")).isEmpty();
  }

  @Test
  void coloursChangeNoLetter() {
    String typed = "SELECT 'a' -- سلام\nFROM \"x\" WHERE 'not closed";
    assertThat(SqlColours.of(typed)).hasToString(typed);
  }

  @Test
  void historyIsKeptWhereItCanBe(@TempDir Path home) throws IOException {
    assertThat(HistoryFile.of(Map.of(), home.toString()))
        .isEqualTo(home.resolve(".rawabit/history"))
        .exists();
    Path state = home.resolve("state");
    assertThat(HistoryFile.of(Map.of("XDG_STATE_HOME", state.toString()), home.toString()))
        .isEqualTo(state.resolve("rawabit/history"));
    Files.writeString(home.resolve("file"), "");
    assertThat(HistoryFile.of(Map.of(), home.resolve("file").toString())).isNull();
  }

  private List<String> sql(String before) {
    return new SqlCompletions(views.catalog()).of(before).stream().map(Completion::word).toList();
  }

  private List<String> command(String line) {
    CommandCompletions commands =
        new CommandCompletions(
            views.catalog(), new SavedQueries(List.of()), new QueryTables(views, List::of));
    return commands.of(line).stream().map(Completion::word).sorted(this::tablesFirst).toList();
  }

  private int tablesFirst(String a, String b) {
    return a.replace('-', '~').compareTo(b.replace('-', '~'));
  }
}
