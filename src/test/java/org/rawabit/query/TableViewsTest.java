package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.UserError;
import org.rawabit.tables.Tables;

class TableViewsTest {
  private final Path dir;

  TableViewsTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @Test
  void hasAViewForEachTableThatWasWritten() {
    RunOutput output =
        new RunOutput(dir)
            .with("mentions", RunOutput.MENTION)
            .with("terms", "SELECT 'سلام' AS term, 3::BIGINT AS articles")
            .with("elsewhere", "SELECT 1 AS x");
    assertThat(csv(output, "SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY 1"))
        .isEqualTo("view_name\r\nmentions\r\nterms\r\n");
    assertThat(csv(output, "SELECT surface, \"end\" - start AS length FROM mentions"))
        .isEqualTo("surface,length\r\nحفتر,4\r\n");
  }

  @Test
  void readsAllFilesOfATable() throws IOException {
    RunOutput output = new RunOutput(dir).with("mentions", RunOutput.MENTION);
    Path part = dir.resolve("mentions/part-00000.zstd.parquet");
    Files.copy(part, dir.resolve("mentions/part-00001.zstd.parquet"));
    assertThat(csv(output, "SELECT count(*) AS n FROM mentions")).isEqualTo("n\r\n2\r\n");
  }

  @Test
  void leavesOutATableWithoutFiles() throws IOException {
    Files.createDirectories(dir.resolve("terms"));
    RunOutput output = new RunOutput(dir).with("mentions", RunOutput.MENTION);
    assertThatThrownBy(() -> csv(output, "FROM terms"))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("SQL: Table with name terms does not exist!");
  }

  @Test
  void carriesTheDocumentationAsComments() {
    RunOutput output = new RunOutput(dir).with("mentions", RunOutput.MENTION);
    assertThat(
            csv(
                output,
                "SELECT comment FROM duckdb_columns()"
                    + " WHERE table_name = 'mentions' AND column_name = 'end'"))
        .isEqualTo("comment\r\n\"end of the span, exclusive\"\r\n");
  }

  @Test
  void takesADirectoryWithCharactersThatMeanSomethingToSqlOrToGlobs() {
    RunOutput output =
        new RunOutput(dir.resolve("it's [a] *new* ليبيا?")).with("mentions", RunOutput.MENTION);
    assertThat(csv(output, "SELECT actor_id FROM mentions"))
        .isEqualTo("actor_id\r\nkhalifa_haftar\r\n");
  }

  @Test
  void runsSeveralStatementsAndSeparatesTheirResults() {
    RunOutput output = new RunOutput(dir).with("mentions", RunOutput.MENTION);
    String script = "SELECT ';' AS a; CREATE TABLE t AS SELECT 2 AS b; -- done\nFROM t;";
    assertThat(csv(output, script)).isEqualTo("a\r\n;\r\n\nb\r\n2\r\n");
  }

  @Test
  void copiesToAFile() {
    RunOutput output = new RunOutput(dir).with("mentions", RunOutput.MENTION);
    Path file = dir.resolve("mentions.csv");
    String copy = "COPY (SELECT surface, kind FROM mentions) TO '%s'".formatted(file);
    assertThat(Queries.run(output, copy, OutputFormat.TABLE)).isEqualTo("ok, 1 row\n");
    assertThat(file).hasContent("surface,kind\nحفتر,name\n");
    assertThat(csv(output, copy)).isEmpty();
  }

  @Test
  void staysOffline() {
    RunOutput output = new RunOutput(dir).with("mentions", RunOutput.MENTION);
    assertThat(
            csv(
                output,
                "SELECT current_setting('autoinstall_known_extensions') AS i,"
                    + " current_setting('autoload_known_extensions') AS l,"
                    + " current_setting('TimeZone') AS z"))
        .isEqualTo("i,l,z\r\nfalse,false,UTC\r\n");
  }

  @Test
  void aMissingDirectoryIsTheUsersError() {
    Path missing = dir.resolve("none");
    assertThatThrownBy(() -> TableViews.open(missing))
        .isInstanceOf(UserError.class)
        .hasMessage("output %s: no such directory; run a job first", missing);
  }

  @Test
  void aDirectoryWithoutTablesIsTheUsersError() {
    assertThatThrownBy(() -> TableViews.open(dir))
        .isInstanceOf(UserError.class)
        .hasMessage("output %s: has no tables; run a job first", dir);
  }

  @Test
  void anOutputElsewhereIsCopiedUntilTheViewsAreClosed() {
    new RunOutput(dir).with("mentions", RunOutput.MENTION).with("terms", "SELECT 'مصر' AS term");
    try (TableViews views = TableViews.open("elsewhere:" + dir, List.of(Tables.MENTIONS))) {
      assertThat(views.rows("SELECT kind FROM mentions", row -> row.getString(1), List.of()))
          .containsExactly("name");
      assertThat(views.has(Tables.MENTIONS)).isTrue();
      assertThat(views.has(Tables.TERMS)).isFalse();
    }
  }

  @Test
  void anOutputElsewhereWithoutTablesIsTheUsersError() {
    assertThatThrownBy(() -> TableViews.open("elsewhere:" + dir))
        .isInstanceOf(UserError.class)
        .hasMessage("output elsewhere:%s: has no tables; run a job first", dir);
  }

  @Test
  void aFileSystemThatNobodyKnowsIsTheUsersError() {
    assertThatThrownBy(() -> TableViews.open("gopher://host/out"))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "output gopher://host/out: cannot be read: No FileSystem for scheme \"gopher\"");
  }

  @Test
  void aFileUrlIsLocal() {
    new RunOutput(dir).with("mentions", RunOutput.MENTION);
    RunOutput url = new RunOutput(Path.of("file://" + dir));
    assertThat(csv(url, "SELECT kind FROM mentions")).isEqualTo("kind\r\nname\r\n");
  }

  @Test
  void aBrokenFileIsNamed() throws IOException {
    Files.createDirectories(dir.resolve("terms"));
    Files.writeString(dir.resolve("terms/part-0.parquet"), "this is not a Parquet file");
    assertThatThrownBy(() -> TableViews.open(dir))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith("table %s: cannot be read: ", dir.resolve("terms"))
        .hasMessageContaining("part-0.parquet")
        .hasMessageNotContaining("\n");
  }

  private static String csv(RunOutput output, String sql) {
    return Queries.run(output, sql, OutputFormat.CSV);
  }
}
