package org.rawabit.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rawabit.UserError;

/** What the word at the end of a backslash command may become. */
final class CommandCompletions {
  private final Catalog catalog;
  private final SavedQueries queries;
  private final QueryTables tables;

  CommandCompletions(Catalog catalog, SavedQueries queries, QueryTables tables) {
    this.catalog = catalog;
    this.queries = queries;
    this.tables = tables;
  }

  /**
   * Those that begin with the last word.
   *
   * @param line up to the cursor
   */
  List<Completion> of(String line) {
    List<String> words = new ArrayList<>(Arrays.asList(line.split("\\s+", -1)));
    String typed = words.remove(words.size() - 1);
    return all(words).stream().filter(c -> c.word().startsWith(typed)).toList();
  }

  private List<Completion> all(List<String> before) {
    if (before.isEmpty()) {
      return ShellCommand.NAMES.stream().map(n -> new Completion(n, "commands", "")).toList();
    }
    return switch (before.get(0)) {
      case "\\d" -> before.size() == 1 ? described() : List.of();
      case "\\o" ->
          Arrays.stream(OutputFormat.values())
              .filter(format -> format != OutputFormat.PARQUET)
              .map(format -> new Completion(format.toString(), "formats", ""))
              .toList();
      case "\\run" -> before.size() == 1 ? saved() : arguments(before);
      default -> List.of();
    };
  }

  private List<Completion> described() {
    List<Completion> described = new ArrayList<>();
    catalog.tables().forEach((t, doc) -> described.add(new Completion(t, "tables", doc)));
    described.addAll(saved());
    return described;
  }

  private List<Completion> saved() {
    return queries.names().stream()
        .map(name -> new Completion(name, "saved queries", summary(name)))
        .toList();
  }

  private String summary(String name) {
    try {
      return queries.find(name).summary();
    } catch (UserError e) {
      return String.valueOf(e.getMessage());
    }
  }

  private List<Completion> arguments(List<String> before) {
    List<QueryParameter> parameters;
    try {
      parameters = queries.find(before.get(1)).parameters();
    } catch (UserError e) {
      return List.of();
    }
    String last = before.get(before.size() - 1);
    for (QueryParameter parameter : parameters) {
      if (parameter.option().equals(last)) {
        return values(parameter);
      }
    }
    return parameters.stream()
        .filter(p -> !before.contains(p.option()))
        .map(p -> new Completion(p.option(), "parameters", p.help()))
        .toList();
  }

  private List<Completion> values(QueryParameter parameter) {
    if (parameter.type().name().equals("actor")) {
      return tables.actors().all().stream()
          .map(a -> new Completion(a.id(), "actors", String.join(" · ", a.labels().values())))
          .toList();
    }
    return parameter.type().choices().stream().map(c -> new Completion(c, "values", "")).toList();
  }
}
