package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {
  private final Path dir;
  private TableViews views;

  ResultFileTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @BeforeEach
  void open() {
    views = new RunOutput(dir.resolve("out")).with("mentions", RunOutput.MENTION).open();
  }

  @AfterEach
  void close() {
    views.close();
  }

  @Test
  void parquetIsWhatWasAsked() {
    Path file = dir.resolve("it's/r.parquet");
    new ResultFile(file.toString())
        .write(
            views,
            "CREATE TABLE t AS SELECT 7 AS n, 'حفتر' AS s; FROM t -- all",
            OutputFormat.PARQUET);
    String read = "FROM read_parquet('%s')".formatted(file.toString().replace("'", "''"));
    assertThat(csv(read)).isEqualTo("n,s\r\n7,حفتر\r\n");
    assertThat(
            csv(
                read.replace("read_parquet", "parquet_metadata")
                    .replace("FROM", "SELECT DISTINCT compression FROM")))
        .isEqualTo("compression\r\nZSTD\r\n");
  }

  @Test
  void parquetTakesParametersAndOtherFileSystems() {
    String file = "file:" + dir.resolve("p.parquet");
    new ResultFile(file)
        .write(views, SqlQuestion.of("SELECT $1 AS a", List.of("';--")), OutputFormat.PARQUET);
    assertThat(csv("FROM '%s'".formatted(dir.resolve("p.parquet")))).isEqualTo("a\r\n';--\r\n");
  }

  @Test
  void textIsWrittenWhole() throws IOException {
    Path file = dir.resolve("r.md");
    new ResultFile(file.toString())
        .write(views, "SELECT surface FROM mentions", OutputFormat.MARKDOWN);
    assertThat(file).hasContent("| surface |\n|---|\n| \u2068حفتر\u2069 |\n");
    assertThatThrownBy(
            () -> new ResultFile(file.toString()).write(views, "FROM none", OutputFormat.CSV))
        .hasMessageStartingWith("SQL: Table with name none");
    assertThat(Files.readString(file)).startsWith("| surface |");
    assertThat(OutputFormat.of(null, file.toString())).isEqualTo(OutputFormat.MARKDOWN);
    assertThat(OutputFormat.of(null, null)).isEqualTo(OutputFormat.TABLE);
  }

  @Test
  void markdownShowsTextAsItIs() {
    assertThat(
            write(
                "SELECT 'a|b' AS \"x|y\", E'<b>\\n*x* _y_ a_b [l](u)' AS t, NULL::VARCHAR AS n, -1.5::DOUBLE AS d",
                OutputFormat.MARKDOWN))
        .isEqualTo(
            """
            | x\\|y | t | n | d |
            |---|---|---|---:|
            | a\\|b | &lt;b&gt;<br>\\*x\\* \\_y\\_ a_b \\[l\\](u) |  | -1.5 |
            """);
  }

  @Test
  void excelSeesUtf8AndComputesNothing() {
    assertThat(write("SELECT '=1+1' AS a, -1 AS b, '@x' AS c, 'حفتر' AS d", OutputFormat.EXCEL))
        .isEqualTo("\uFEFFa,b,c,d\r\n'=1+1,-1,'@x,حفتر\r\n");
    assertThat(write("SELECT '=1+1' AS a", OutputFormat.CSV)).isEqualTo("a\r\n=1+1\r\n");
  }

  @Test
  void parquetNeedsAFile() {
    assertThatThrownBy(() -> write("SELECT 1", OutputFormat.PARQUET))
        .hasMessage("output format parquet: query writes it, to a file named by --to FILE");
  }

  private String csv(String sql) {
    return write(sql, OutputFormat.CSV);
  }

  private String write(String sql, OutputFormat format) {
    StringBuilder out = new StringBuilder();
    views.query(sql, format, out);
    return out.toString();
  }
}
