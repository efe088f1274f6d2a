package org.rawabit.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawabit.cli.CommandModel;

/** What pages show and no test runs: all of it is listed here, each with its reason. */
final class NotRun {
  /** Beginnings of commands. Of what stands in them behind {@code --}, the options are checked. */
  static final Map<String, String> COMMANDS =
      Map.of(
          "./mvnw", "would start the tests from within the tests",
          "SPARK_HOME=/opt/spark scripts/submit", "needs a Spark cluster",
          "scripts/cluster", "starts one: ./mvnw -Pcluster verify tries it",
          "duckdb -readonly", "needs DuckDB's own program");

  /** Languages of blocks. */
  static final Map<String, String> LANGUAGES =
      Map.of(
          "sparql", "is asked at query.wikidata.org",
          "java", "lines of somebody's program: TfIdfModelTest loads the model in the same way",
          "python", "docs/python.md has tests",
          "r", "docs/r.md has tests",
          "text", "nobody's language: what a file holds, a formula");

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|\\S+");

  private NotRun() {}

  static boolean has(ShownCommand command) {
    return COMMANDS.keySet().stream().anyMatch(command.text()::startsWith);
  }

  /** What is wrong with a command that is only read; empty where nothing is. */
  static Optional<String> mistake(ShownCommand command) {
    if (command.output().stream().anyMatch(line -> !line.isBlank())) {
      return Optional.of("shows an output, but is not run");
    }
    String[] parts = command.text().replaceAll("\\s+#.*", "").split(" -- ", 2);
    return parts.length == 2 ? CommandModel.mistake(words(parts[1])) : Optional.empty();
  }

  /** The words of a simple command; quotes hold blanks. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(
          Arrays.asList(word.group(1), word.group(2)).stream()
              .filter(quoted -> quoted != null)
              .findFirst()
              .orElse(word.group()));
    }
    return words;
  }
}
