package org.rawabit.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;
import org.rawabit.yaml.Nearest;

/**
 * A question that is kept in a file: SQL in which {@code :name} stands for a value that is bound to
 * it, and never becomes SQL itself.
 *
 * @param name the file's, without .sql
 * @param description what it answers, a line a paragraph; the first is its summary
 */
public record SavedQuery(
    String name,
    List<String> description,
    List<QueryParameter> parameters,
    SqlStatement statement) {

  /** What it answers, in one line. */
  public String summary() {
    return description.isEmpty() ? "" : description.get(0);
  }

  /**
   * The question with its values.
   *
   * @param typed by parameter, as on the command line: without the hyphens before it
   * @throws UserError where a parameter is unknown, missing or cannot be taken
   */
  public SqlQuestion question(Map<String, String> typed, QueryTables tables) {
    Map<String, String> values = new LinkedHashMap<>();
    typed.forEach((option, value) -> values.put(known(option).name(), value));
    for (QueryParameter parameter : parameters) {
      if (parameter.isRequired() && !values.containsKey(parameter.name())) {
        throw new UserError(
            "query %s needs %s: %s".formatted(name, parameter.option(), parameter.doc()));
      }
    }
    tables.views().need(tables());
    List<@Nullable Object> bound = new ArrayList<>();
    Map<String, String> places = new LinkedHashMap<>();
    for (QueryParameter parameter : parameters) {
      parameter
          .values(values.get(parameter.name()), tables)
          .forEach(
              (part, some) -> {
                List<String> numbers = new ArrayList<>();
                for (Object value : some) {
                  bound.add(value);
                  numbers.add("$" + bound.size());
                }
                String list = String.join(", ", numbers);
                places.put(
                    parameter.name() + part, parameter.type().isList() ? "(" + list + ")" : list);
              });
    }
    String sql = NamedParameters.replaced(statement.text(), places);
    // DuckDB wants every value to have a place.
    return new SqlQuestion(new SqlStatement(sql, statement.line()), bound);
  }

  private QueryParameter known(String option) {
    String wanted = option.replace('-', '_');
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> unknown(option));
  }

  private UserError unknown(String option) {
    List<String> names = parameters.stream().map(QueryParameter::name).toList();
    List<String> near = Nearest.to(option, names, 1);
    String options =
        near.isEmpty()
            ? names.isEmpty()
                ? "it has none"
                : "it has "
                    + parameters.stream()
                        .map(QueryParameter::option)
                        .collect(Collectors.joining(", "))
            : "did you mean --" + near.get(0).replace('_', '-') + "?";
    return new UserError("query %s has no parameter --%s; %s".formatted(name, option, options));
  }

  /** The tables of a run that it reads. */
  private List<Table<?>> tables() {
    List<String> words = NamedParameters.words(statement.text());
    Set<String> read = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i - 1).matches("(?i)from|join")) {
        read.add(words.get(i));
      }
    }
    return Tables.ALL.stream().filter(table -> read.contains(table.name())).toList();
  }
}
