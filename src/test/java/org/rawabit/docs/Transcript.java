package org.rawabit.docs;

import java.util.List;

/**
 * Compares what a page says a command prints with what it printed.
 *
 * <p>On the page, a line that is {@code …} alone stands for any lines, and {@code …} at the end of
 * a line for any rest. Times in seconds or milliseconds may differ. Everything else is literal.
 */
final class Transcript {
  private static final String ANY = "…";

  private Transcript() {}

  static boolean agrees(List<String> page, List<String> printed) {
    return agrees(withoutEnd(page), 0, withoutEnd(printed), 0);
  }

  private static boolean agrees(List<String> page, int at, List<String> printed, int from) {
    if (at == page.size()) {
      return from == printed.size();
    }
    String line = page.get(at);
    if (line.equals(ANY)) {
      for (int next = from; next <= printed.size(); next++) {
        if (agrees(page, at + 1, printed, next)) {
          return true;
        }
      }
      return false;
    }
    return from < printed.size()
        && agrees(line, printed.get(from))
        && agrees(page, at + 1, printed, from + 1);
  }

  private static boolean agrees(String line, String printed) {
    String expected = timeless(line);
    String actual = timeless(printed);
    return expected.endsWith(ANY)
        ? actual.startsWith(expected.substring(0, expected.length() - ANY.length()))
        : actual.equals(expected);
  }

  /** The line without its times, and without blanks at its end, which nobody sees. */
  private static String timeless(String line) {
    return line.replaceAll(" *\\b\\d+(\\.\\d+)? (s|ms)\\b", " 0 $2")
        .replaceAll("^seconds +[0-9.]+$", "seconds 0")
        .stripTrailing();
  }

  private static List<String> withoutEnd(List<String> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).isBlank()) {
      end--;
    }
    return lines.subList(0, end);
  }
}
