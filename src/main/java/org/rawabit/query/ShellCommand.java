package org.rawabit.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the shell that starts with a backslash.
 *
 * @param argument empty where there is none
 */
record ShellCommand(String name, String argument) {
  static final List<String> NAMES =
      List.of("\\d", "\\dq", "\\run", "\\o", "\\timing", "\\r", "\\h", "\\q");

  static final String HELP =
      """
      SELECT …;         run a statement; it may take several lines and ends with a semicolon
      \\d                list the tables
      \\d TABLE          list the columns of a table
      \\dq               list the saved queries
      \\d QUERY          show the parameters of a saved query
      \\run QUERY …      run one, as in \\run ties --actor egypt --period 2020
      \\o FORMAT         write results as table, csv, excel, json or markdown
      \\timing           say how long each statement takes, or stop saying so
      \\r                forget the statement that is being typed; at a terminal so does Ctrl-C
      \\h                show this help
      \\q                end; so do exit and the end of the input, Ctrl-D
      """;

  private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"|'([^']*)'|[^\\s\"']+|\\S");

  static ShellCommand of(String line) {
    String[] words = line.strip().split("\\s+", 2);
    String argument = words.length == 1 ? "" : words[1].replaceAll("\\s*;$", "");
    return new ShellCommand(words[0], argument);
  }

  /** The argument cut at white space, but for that between quotes. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    Matcher pieces = PIECE.matcher(argument);
    int end = -1;
    while (pieces.find()) {
      String piece = piece(pieces);
      if (pieces.start() == end && !words.isEmpty()) {
        int last = words.size() - 1;
        words.set(last, words.get(last) + piece);
      } else {
        words.add(piece);
      }
      end = pieces.end();
    }
    return words;
  }

  private static String piece(Matcher pieces) {
    return pieces.group(1) != null
        ? pieces.group(1)
        : pieces.group(2) != null ? pieces.group(2) : pieces.group();
  }
}
