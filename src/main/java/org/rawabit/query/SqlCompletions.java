package org.rawabit.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the word at the end of some SQL may become: tables behind FROM and JOIN; else the columns of
 * the tables that the statement names (of all, where it names none), tables, functions, keywords.
 */
final class SqlCompletions {
  private static final Set<String> BEFORE_TABLES =
      Set.of("from", "join", "describe", "summarize", "table", "into", "update");

  private final Catalog catalog;
  private List<String> functions = List.of();
  private List<String> keywords = List.of();

  SqlCompletions(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Those that begin with the last word.
   *
   * @param before what stands before the cursor
   */
  List<Completion> of(String before) {
    int start = before.length();
    while (start > 0 && isWordPart(before.charAt(start - 1))) {
      start--;
    }
    String word = before.substring(start);
    String prefix = word.substring(0, word.lastIndexOf('.') + 1);
    String typed = word.substring(prefix.length()).toLowerCase(Locale.ROOT);
    SqlScript script = SqlScript.of(before);
    List<String> words = NamedParameters.words(script.rest().text());
    Map<String, String> tables = catalog.tables();
    List<Completion> all = new ArrayList<>();
    if (!BEFORE_TABLES.contains(previous(words, word))) {
      all.addAll(columns(words, tables, prefix));
    }
    if (prefix.isEmpty()) {
      tables.forEach((table, doc) -> all.add(new Completion(table, "tables", doc)));
      if (!BEFORE_TABLES.contains(previous(words, word))) {
        addWords(word, all);
      }
    }
    return all.stream()
        .filter(
            c ->
                c.word()
                    .substring(prefix.length())
                    .replace("\"", "")
                    .toLowerCase(Locale.ROOT)
                    .startsWith(typed))
        .toList();
  }

  /** The word before the one that is typed. */
  private static String previous(List<String> words, String typed) {
    int last = words.size() - (typed.isEmpty() ? 1 : 2);
    return last < 0 ? "" : words.get(last).toLowerCase(Locale.ROOT);
  }

  private List<Completion> columns(List<String> words, Map<String, String> tables, String prefix) {
    List<String> lower = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    List<String> named = tables.keySet().stream().filter(lower::contains).toList();
    Map<String, Completion> columns = new LinkedHashMap<>();
    for (String table : named.isEmpty() ? tables.keySet() : named) {
      catalog
          .columns(table)
          .forEach(
              (column, doc) ->
                  columns.putIfAbsent(
                      column, new Completion(prefix + quoted(column), "columns", doc)));
    }
    return List.copyOf(columns.values());
  }

  /** {@code end} is a keyword. */
  private static String quoted(String column) {
    return column.equals("end") ? "\"end\"" : column;
  }

  private void addWords(String typed, List<Completion> all) {
    if (keywords.isEmpty()) {
      keywords = catalog.keywords();
      functions = catalog.functions();
    }
    // A bare TAB would list two thousand of them.
    if (!typed.isEmpty()) {
      functions.forEach(f -> all.add(new Completion(f + "(", "functions", "")));
    }
    boolean isLower = typed.equals(typed.toLowerCase(Locale.ROOT));
    for (String keyword : keywords) {
      String shown = isLower ? keyword.toLowerCase(Locale.ROOT) : keyword;
      all.add(new Completion(shown, "keywords", ""));
    }
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.';
  }
}
