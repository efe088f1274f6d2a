package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.UserError;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlErrorsTest {
  private TableViews views;

  @BeforeAll
  void open(@TempDir Path dir) {
    views = new RunOutput(dir).with("mentions", RunOutput.MENTION).open();
  }

  @AfterAll
  void close() {
    views.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
"""
SELEC 1                      | SQL: syntax error at or near "SELEC"
SELECT 'a                    | SQL: unterminated string literal
FROM mention                 | SQL: Table with name mention does not exist! Did you mean "mentions"?
SELECT 'x'::INTEGER          | SQL: Could not convert string 'x' to INT32
SELECT ?                     | SQL: ? and $1 have no values here; saved queries have
FROM 'https://a.b/c.parquet' | SQL: File https://a.b/c.parquet requires the extension httpfs to be loaded
`SELECT

  actr`                      | `SQL: Referenced column "actr" was not found because the FROM clause is missing (line 3)`
`SELECT 1;
SELEC 2`                     | SQL: syntax error at or near "SELEC" (line 2)
;-- nothing                  | SQL: there is no statement
""")
  void areOneLine(String sql, String message) {
    assertThatThrownBy(() -> run(sql)).isInstanceOf(UserError.class).hasMessage(message);
  }

  @Test
  void suggestTheColumnThatWasMeant() {
    assertThatThrownBy(() -> run("SELECT actor FROM mentions"))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith(
            "SQL: Referenced column \"actor\" not found in FROM clause! Did you mean \"actor_id\"")
        .hasMessageEndingWith("?");
  }

  @Test
  void tellWhyAStreamFailedHalfway() {
    assertThatThrownBy(
            () ->
                run(
                    "SELECT repeat('x', 1000), CASE WHEN i = 90000 THEN error('boom') END"
                        + " FROM range(100000) t(i)"))
        .isInstanceOf(UserError.class)
        .hasMessage("SQL: boom");
  }

  @Test
  void leaveTheViewsUsable() {
    assertThatThrownBy(() -> run("SELECT 'x'::DATE")).isInstanceOf(UserError.class);
    assertThat(run("SELECT 1 AS one")).isEqualTo("one\r\n1\r\n");
  }

  private String run(String sql) {
    StringBuilder out = new StringBuilder();
    views.query(sql, OutputFormat.CSV, out);
    return out.toString();
  }
}
