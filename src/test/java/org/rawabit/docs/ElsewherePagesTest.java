package org.rawabit.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the blocks of docs/python.md and docs/r.md on the tables of the sample.
 *
 * <p>A block whose library is not installed is parsed, and reported as skipped for want of it.
 */
@ExtendWith(SampleClone.Extension.class)
class ElsewherePagesTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/docs").toAbsolutePath();

  private final SampleClone clone;

  ElsewherePagesTest(SampleClone clone) {
    this.clone = clone;
  }

  @TestFactory
  Stream<DynamicTest> pythonBlocksRun() throws IOException, InterruptedException {
    Interpreter python = Interpreter.python("pandas");
    List<DynamicTest> tests = new ArrayList<>();
    for (String page : List.of("docs/python.md", "docs/airflow.md")) {
      String printed =
          python
              .run(
                  clone.path(),
                  Map.of("PYTHONPATH", "docs/python"),
                  List.of(SCRIPTS.resolve("python_blocks.py").toString(), page))
              .succeeded()
              .out();
      for (String line : printed.lines().toList()) {
        JsonNode block = JsonMapper.builder().build().readTree(line);
        tests.add(test(page, block.path("line").asText(), block.path("lacks").asText()));
      }
    }
    assertThat(tests).hasSizeGreaterThan(12);
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> rBlocksRun() throws IOException, InterruptedException {
    Interpreter r = Interpreter.r("utils");
    String printed =
        r.run(
                clone.path(),
                Map.of(),
                List.of("--vanilla", SCRIPTS.resolve("r_blocks.R").toString(), "docs/r.md"))
            .succeeded()
            .out();
    List<DynamicTest> tests =
        printed
            .lines()
            .map(line -> line.split("\t", -1))
            .map(block -> test("docs/r.md", block[0], block[2]))
            .toList();
    assertThat(tests).hasSizeGreaterThan(6);
    return tests.stream();
  }

  /** DuckDB is the same behind Python, R and Java. */
  @ParameterizedTest
  @ValueSource(strings = {"docs/python.md", "docs/r.md"})
  void duckDbAnswersWhatThePagesAsk(String page) throws IOException, SQLException {
    List<String> questions =
        Pattern.compile("\"\\s*(select [^\"]*read_parquet[^\"]*)\"")
            .matcher(Files.readString(Path.of(page)))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(questions).hasSize(1);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows =
            statement.executeQuery(
                questions.get(0).replace("'out/", "'" + clone.path().resolve("out") + "/"))) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString("kind")).isEqualTo("name");
      assertThat(rows.getLong("mentions")).isBetween(100L, 1000L);
    }
  }

  private static DynamicTest test(String page, String line, String lacks) {
    return DynamicTest.dynamicTest(
        page + ":" + line + (lacks.isEmpty() ? " ran" : " was only parsed"),
        () -> {
          if (!lacks.isEmpty()) {
            abort("only parsed: " + lacks + " is not installed");
          }
        });
  }
}
