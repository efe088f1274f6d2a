package org.rawabit.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The {@code :name} and {@code :name.part} of SQL, outside of literals, quoted names and comments.
 *
 * <p>A colon behind another, a word, a quote or a bracket is one of SQL: {@code x::date}, {@code
 * list[1:n]}, {@code {'key':value}}.
 */
final class NamedParameters {
  private NamedParameters() {}

  /** The names that stand in SQL, with their parts, in order. */
  static List<String> in(String sql) {
    List<String> names = new ArrayList<>();
    walk(
        sql,
        (token, isParameter) -> {
          if (isParameter) {
            names.add(token);
          }
        });
    return names;
  }

  /**
   * The SQL with something else for each.
   *
   * @param places by name and part
   */
  static String replaced(String sql, Map<String, String> places) {
    StringBuilder replaced = new StringBuilder();
    walk(
        sql,
        (token, isParameter) ->
            replaced.append(isParameter ? places.getOrDefault(token, ":" + token) : token));
    return replaced.toString();
  }

  /** The words of SQL that are no literals, quoted names or comments. */
  static List<String> words(String sql) {
    List<String> words = new ArrayList<>();
    walk(
        sql,
        (token, isParameter) -> {
          if (!isParameter && Character.isLetter(token.charAt(0))) {
            words.add(token);
          }
        });
    return words;
  }

  /** Takes each token, without its colon where it is a parameter. */
  private static void walk(String sql, BiConsumer<String, Boolean> taker) {
    char previous = ' ';
    int end;
    for (int at = 0; at < sql.length(); at = end) {
      end = SqlToken.end(sql, at);
      if (sql.charAt(at) == ':' && isFree(previous) && startsName(sql, end)) {
        end = endOfName(sql, end);
        taker.accept(sql.substring(at + 1, end), true);
      } else {
        taker.accept(sql.substring(at, end), false);
      }
      previous = sql.charAt(end - 1);
    }
  }

  private static boolean isFree(char previous) {
    return !Character.isLetterOrDigit(previous) && ":_'\"])".indexOf(previous) < 0;
  }

  private static boolean startsName(String sql, int at) {
    return at < sql.length() && sql.charAt(at) >= 'a' && sql.charAt(at) <= 'z';
  }

  private static int endOfName(String sql, int at) {
    int end = SqlToken.end(sql, at);
    boolean hasPart = end < sql.length() && sql.charAt(end) == '.' && startsName(sql, end + 1);
    return hasPart ? SqlToken.end(sql, end + 1) : end;
  }
}
