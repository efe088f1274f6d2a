package org.rawabit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.job.JobFile;
import org.rawabit.query.OutputFormat;
import org.rawabit.query.RunOutput;
import org.rawabit.query.TableViews;

/** Runs the tasks of docs/airflow/rawabit_nightly.py, with a small Airflow of the test's own. */
class AirflowTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/docs").toAbsolutePath();
  private static final Path DAG = Path.of("docs/airflow").toAbsolutePath();

  /** What the driver found, once for all tests. */
  private static final AtomicReference<@Nullable JsonNode> FOUND = new AtomicReference<>();

  @ParameterizedTest
  @CsvSource({
    "day,            ''",
    "wait_for_news,  day",
    "check_actors,   ''",
    "add,            check_actors day wait_for_news",
    "check_coverage, add day",
    "report,         check_coverage",
    "export,         check_coverage",
    "tell_readers,   check_coverage day export report"
  })
  void tasksFollowOnTheirData(String task, String after) throws IOException, InterruptedException {
    assertThat(strings(driven().path("edges").path(task))).isEqualTo(words(after));
  }

  /** As the exit codes of the program are meant: 1 and 2 would be the same next time. */
  @ParameterizedTest
  @CsvSource({"0, done", "1, fails", "2, fails", "3, retried", "137, retried"})
  void exitCodesSayWhatIsTriedAgain(int code, String fate)
      throws IOException, InterruptedException {
    assertThat(driven().path("fates").path(String.valueOf(code)).asText()).isEqualTo(fate);
  }

  @Test
  void theDayIsTheOneBeforeUnlessOneIsNamed() throws IOException, InterruptedException {
    assertThat(strings(driven().path("day")))
        .containsExactly("2026-02-28", "2026-01-05", "AirflowFailException");
  }

  @Test
  void newsAreThereOnceTheyAreAllThere() throws IOException, InterruptedException {
    assertThat(strings(driven().path("waiting"))).containsExactly("false", "true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "usual   | 90",
        "first   | 3",
        "few     | AirflowFailException: 2026-11-25: articles 20, usual is 110",
        "nobody  | AirflowFailException: 2026-11-25: with_actors 0.1, usual is 0.9",
        "nothing | AirflowFailException: no article of 2026-11-25 is in the tables"
      })
  void aDayUnlikeOthersStopsTheReport(String day, String outcome)
      throws IOException, InterruptedException {
    assertThat(driven().path("coverage").path(day).asText()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add | scripts/submit --master yarn --deploy-mode client -- run jobs/nightly.yaml --add"
            + " --set inputs=[{path:_'INBOX/2026-11-25'}] --set batch=2026-11-25",
        "check_actors | scripts/rawabit evaluate gold.jsonl --lenient-at-least 0.9"
            + " --actors HOME/conf/actors/libya.yaml --actors HOME/conf/actors/states.yaml",
        "report | scripts/rawabit report jobs/nightly.yaml",
        "export | scripts/rawabit export gexf --job jobs/nightly.yaml"
      })
  void tasksCallTheProgram(String task, String command) throws IOException, InterruptedException {
    assertThat(strings(driven().path("commands").path(task)))
        .isEqualTo(words(command).stream().map(word -> word.replace(":_", ": ")).toList());
  }

  @Test
  void peopleAreTold() throws IOException, InterruptedException {
    assertThat(strings(driven().path("told")))
        .containsExactly(
            "Rawabit: 90 articles of 2026-11-25 are in; the report is written.",
            "Rawabit: add of rawabit_nightly failed: why");
    assertThat(driven().path("one at a time").asBoolean()).isTrue();
  }

  @Test
  void theQuestionOfCoverageIsAnswered(@TempDir Path dir) throws IOException {
    RunOutput output =
        new RunOutput(dir)
            .with(
                "articles",
                "SELECT * FROM (VALUES ('a', '2026-11-24'), ('b', '2026-11-25'),"
                    + " ('c', '2026-11-25')) AS t(article_id, batch)")
            .with("mentions", "SELECT unnest(['b', 'b']) AS article_id");
    StringBuilder answer = new StringBuilder();
    try (TableViews views = output.open()) {
      views.query(query(), OutputFormat.JSON, answer);
    }
    assertThat(read(answer.toString()))
        .isEqualTo(
            read(
                """
                [{"day": "2026-11-24", "articles": 1, "with_actors": 0.0},
                 {"day": "2026-11-25", "articles": 2, "with_actors": 0.5}]
                """));
  }

  @Test
  void thePagesJobFileIsOne() throws IOException {
    String job =
        Pattern.compile("^```yaml\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(Files.readString(Path.of("docs/airflow.md")))
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    Map<String, String> day =
        Map.of("inputs", "[{path: '/data/news/2026-11-25'}]", "batch", "2026-11-25");
    assertThat(JobFile.parse("jobs/nightly.yaml", job, day).inputs())
        .singleElement()
        .satisfies(input -> assertThat(input.path()).isEqualTo("/data/news/2026-11-25"));
  }

  private static String query() throws IOException {
    return Pattern.compile("^COVERAGE = \"\"\"(.*?)\"\"\"", Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(Files.readString(DAG.resolve("rawabit_nightly.py")))
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  private static JsonNode driven() throws IOException, InterruptedException {
    JsonNode known = FOUND.get();
    if (known == null) {
      String path = SCRIPTS.resolve("standin") + ":" + DAG;
      known =
          read(
              Interpreter.python("json")
                  .run(SCRIPTS, Map.of("PYTHONPATH", path), List.of("drive_rawabit_nightly.py"))
                  .succeeded()
                  .out());
      FOUND.set(known);
    }
    return known;
  }

  private static JsonNode read(String json) throws IOException {
    return JsonMapper.builder().build().readTree(json);
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(element -> strings.add(element.asText()));
    return strings;
  }

  private static List<String> words(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(" "));
  }
}
