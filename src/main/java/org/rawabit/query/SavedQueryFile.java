package org.rawabit.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;

/**
 * Reads the file of a saved query: comments that describe it, and one statement.
 *
 * <pre>{@code
 * -- Ties of an actor, the strongest first.
 * --
 * -- :actor  actor                   whose ties
 * -- :scope  article|sentence = sentence  what the two must share
 * SELECT … WHERE actor_a = :actor AND scope = :scope
 * }</pre>
 *
 * <p>A parameter is a line of three fields with two spaces or more between them: its name, its
 * {@link ParameterType}, what it is for. {@code = value} behind the type is what it is where
 * nothing is typed; {@code =} alone makes that null.
 */
final class SavedQueryFile {
  /** Options of the command itself. */
  private static final Set<String> TAKEN =
      Set.of("job", "output", "format", "to", "queries", "list", "help", "version");

  private static final Pattern PARAMETER =
      Pattern.compile(":([a-z][a-z0-9_]*) {2,}(\\S+(?: \\S+)*)(?: {2,}(.*))?");
  private static final Pattern TYPE = Pattern.compile("(.*?)(?: =(?: (.*))?)?");

  private final String file;
  private final List<String> description = new ArrayList<>();
  private final List<QueryParameter> parameters = new ArrayList<>();

  private SavedQueryFile(String file) {
    this.file = file;
  }

  /**
   * The query in a file.
   *
   * @param file for messages
   */
  static SavedQuery parse(String name, String file, String text) {
    return new SavedQueryFile(file).read(name, text);
  }

  private SavedQuery read(String name, String text) {
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length && lines[i].startsWith("--"); i++) {
      header(lines[i].substring(2).strip(), i + 1);
    }
    List<SqlStatement> statements = SqlScript.of(text).statements();
    if (statements.size() != 1) {
      throw error(1, "has %d statements; a saved query is one".formatted(statements.size()));
    }
    SqlStatement statement = statements.get(0);
    Set<String> declared = new java.util.TreeSet<>();
    parameters.forEach(p -> p.type().parts().forEach(part -> declared.add(p.name() + part)));
    List<String> used = NamedParameters.in(statement.text());
    for (String parameter : used) {
      if (!declared.contains(parameter)) {
        throw error(1, ":%s is not among its parameters".formatted(parameter));
      }
    }
    for (String parameter : declared) {
      if (!used.contains(parameter)) {
        throw error(1, "its SQL has no :%s".formatted(parameter));
      }
    }
    return new SavedQuery(name, List.copyOf(description), List.copyOf(parameters), statement);
  }

  private void header(String line, int number) {
    if (line.startsWith(":")) {
      parameters.add(parameter(line, number));
    } else if (!line.isEmpty()) {
      description.add(line);
    }
  }

  private QueryParameter parameter(String line, int number) {
    Matcher fields = PARAMETER.matcher(line);
    if (!fields.matches()) {
      throw error(number, "a parameter is ':name  type  what it is for', two spaces between them");
    }
    String name = fields.group(1);
    Matcher declared = TYPE.matcher(fields.group(2));
    ParameterType type = declared.matches() ? ParameterType.of(declared.group(1)) : null;
    if (type == null) {
      throw error(
          number,
          ":%s: '%s' is no type; there are text, integer, number, date, actor, days,"
                  .formatted(name, fields.group(2))
              + " period of TABLE, and choices like a|b");
    }
    if (TAKEN.contains(name) || parameters.stream().anyMatch(p -> p.name().equals(name))) {
      throw error(number, ":%s: the name is taken".formatted(name));
    }
    @Nullable String fallback = declared.group(2);
    if (fallback != null && !type.choices().isEmpty() && !type.choices().contains(fallback)) {
      throw error(number, ":%s: %s is none of its choices".formatted(name, fallback));
    }
    boolean isRequired = !fields.group(2).contains(" =");
    String doc = fields.group(3) == null ? type.name() : fields.group(3);
    return new QueryParameter(name, type, fallback, isRequired, doc);
  }

  private UserError error(int line, String what) {
    return new UserError("%s:%d: %s".formatted(file, line, what));
  }
}
