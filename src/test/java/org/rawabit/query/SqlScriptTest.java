package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlScriptTest {
  @Test
  void cutsAtSemicolons() {
    SqlScript script = SqlScript.of("SELECT 1;\n\n  SELECT 2 ;;\nSELECT 3");
    assertThat(script.complete())
        .containsExactly(new SqlStatement("SELECT 1", 1), new SqlStatement("SELECT 2 ", 3));
    assertThat(script.rest()).isEqualTo(new SqlStatement("SELECT 3", 4));
    assertThat(script.statements()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ';'",
        "SELECT 'it''s;'",
        "SELECT '\\' AS a",
        "SELECT E'\\';'",
        "SELECT name'x'",
        "SELECT \"a;\"\"b;\"",
        "SELECT 1 -- ;\n + 1",
        "SELECT /* ; /* ; */ ; */ 1",
        "SELECT $$;$$",
        "SELECT $tag$;$$;$tag$",
        "SELECT a$b, $1",
      })
  void knowsLiteralsNamesAndComments(String statement) {
    SqlScript script = SqlScript.of(statement + ";" + statement);
    assertThat(script.complete()).containsExactly(new SqlStatement(statement, 1));
    assertThat(script.rest().text()).isEqualTo(statement);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", ";;", "-- only a comment", "/* and another */ ;"})
  void leavesOutWhatIsEmpty(String sql) {
    assertThat(SqlScript.of(sql).statements()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT 'a;", "SELECT \";", "/* ;", "/* /* */ ;", "SELECT $$ ; $"})
  void waitsForWhatIsNotClosed(String sql) {
    assertThat(SqlScript.of(sql).complete()).isEmpty();
    assertThat(SqlScript.of(sql).rest().text()).isEqualTo(sql);
  }
}
