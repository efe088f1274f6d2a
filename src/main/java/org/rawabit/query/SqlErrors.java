package org.rawabit.query;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rawabit.UserError;

/** Makes one line of what DuckDB says about a statement. */
final class SqlErrors {
  private static final Pattern KIND = Pattern.compile("^[A-Za-z ]+ Error: ");
  private static final Pattern LINE = Pattern.compile("\nLINE (\\d+):");
  private static final Pattern CANDIDATES = Pattern.compile("Candidate bindings: (.+)");

  private SqlErrors() {}

  static UserError of(SQLException error, SqlStatement statement) {
    String message = message(error);
    return new UserError("SQL: " + sentence(message) + place(message, statement), error);
  }

  /** What the message says before the excerpt of the statement and the advice, in one line. */
  static String sentence(String message) {
    String text = KIND.matcher(message).replaceFirst("");
    int blankLine = text.indexOf("\n\n");
    String said = blankLine < 0 ? text : text.substring(0, blankLine);
    String helpful = CANDIDATES.matcher(said).replaceFirst("Did you mean $1?");
    return helpful
        .strip()
        .replaceAll("\\s*\\R\\s*", " ")
        .replace("Parameter count mismatch", "? and $1 have no values here; saved queries have");
  }

  static String message(SQLException error) {
    return String.valueOf(error.getMessage());
  }

  private static String place(String message, SqlStatement statement) {
    Matcher line = LINE.matcher(message);
    if (!line.find() || (statement.line() == 1 && !statement.text().contains("\n"))) {
      return "";
    }
    return " (line %d)".formatted(statement.line() + Integer.parseInt(line.group(1)) - 1);
  }
}
