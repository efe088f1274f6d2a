package org.rawabit.query;

/**
 * A line of the shell that starts with a backslash.
 *
 * @param argument empty where there is none
 */
record ShellCommand(String name, String argument) {
  static final String HINT = "SQL over the tables of a run: \\d lists them, \\h helps, \\q ends.";

  static final String HELP =
      """
      SELECT …;   run a statement; it may take several lines and ends with a semicolon
      \\d          list the tables
      \\d TABLE    list the columns of a table
      \\o FORMAT   write results as table, csv or json
      \\r          forget the statement that is being typed
      \\h          show this help
      \\q          end; so do exit and the end of the input
      """;

  static ShellCommand of(String line) {
    String[] words = line.strip().split("\\s+", 2);
    String argument = words.length == 1 ? "" : words[1].replaceAll("\\s*;$", "");
    return new ShellCommand(words[0], argument);
  }
}
