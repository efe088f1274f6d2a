package org.rawabit.query;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts as literals of SQL, where a parameter cannot stand. */
public final class SqlLiteral {
  private SqlLiteral() {}

  /** {@code 'it''s'}. */
  public static String of(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** {@code ('a', 'b')}, as IN compares with. */
  public static String list(Collection<String> texts) {
    return texts.stream().map(SqlLiteral::of).collect(Collectors.joining(", ", "(", ")"));
  }
}
