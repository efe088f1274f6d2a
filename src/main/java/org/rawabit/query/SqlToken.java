package org.rawabit.query;

/**
 * Where a token of SQL ends, as DuckDB cuts them: a literal, a quoted name, a comment or a word is
 * one token, anything else a character. What is not closed reaches to the end.
 */
final class SqlToken {
  private SqlToken() {}

  static int end(String sql, int at) {
    char c = sql.charAt(at);
    if (isWordPart(c)) {
      return endOfWord(sql, at);
    } else if (c == '\'' || c == '"') {
      // A doubled quote is two tokens here, which cut the script in the same places.
      return after(sql, String.valueOf(c), at + 1);
    } else if (sql.startsWith("--", at)) {
      return after(sql, "\n", at);
    } else if (sql.startsWith("/*", at)) {
      return endOfComment(sql, at);
    }
    return c == '$' ? endOfDollarQuote(sql, at) : at + 1;
  }

  /** Whether the token is space or a comment; one that is not closed is neither. */
  static boolean isBlank(String sql, int at, int end) {
    return Character.isWhitespace(sql.charAt(at))
        || sql.startsWith("--", at)
        || (sql.startsWith("/*", at) && commentDepth(sql, at, end) == 0);
  }

  private static int endOfWord(String sql, int at) {
    int end = at + 1;
    while (end < sql.length() && (isWordPart(sql.charAt(end)) || sql.charAt(end) == '$')) {
      end++;
    }
    boolean escapes = end == at + 1 && (sql.charAt(at) == 'e' || sql.charAt(at) == 'E');
    return escapes && sql.startsWith("'", end) ? endOfEscapeString(sql, end + 1) : end;
  }

  /** {@code E'…'}, in which a backslash hides the quote after it. */
  private static int endOfEscapeString(String sql, int at) {
    for (int i = at; i < sql.length(); i++) {
      if (sql.charAt(i) == '\\') {
        i++;
      } else if (sql.charAt(i) == '\'') {
        return i + 1;
      }
    }
    return sql.length();
  }

  /** {@code $$…$$} or {@code $tag$…$tag$}; the dollar of {@code $1} stands alone. */
  private static int endOfDollarQuote(String sql, int at) {
    int end = at + 1;
    while (end < sql.length() && isWordPart(sql.charAt(end))) {
      end++;
    }
    return sql.startsWith("$", end) ? after(sql, sql.substring(at, end + 1), end + 1) : at + 1;
  }

  private static int endOfComment(String sql, int at) {
    int end = at + 2;
    while (end < sql.length() && commentDepth(sql, at, end) > 0) {
      end = after(sql, "*/", end);
    }
    return end;
  }

  /** How many comments are open: they nest. */
  private static int commentDepth(String sql, int from, int to) {
    int depth = 0;
    for (int i = from; i < to - 1; i++) {
      if (sql.startsWith("/*", i)) {
        depth++;
        i++;
      } else if (sql.startsWith("*/", i)) {
        depth--;
        i++;
      }
    }
    return depth;
  }

  private static int after(String sql, String mark, int from) {
    int found = sql.indexOf(mark, from);
    return found < 0 ? sql.length() : found + mark.length();
  }

  private static boolean isWordPart(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
