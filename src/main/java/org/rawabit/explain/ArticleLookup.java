package org.rawabit.explain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rawabit.UserError;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/**
 * Finds an article of a run by its id, the beginning of it, its own id in the input, or its URL.
 */
public final class ArticleLookup {
  private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{6,20}(-[0-9]+)?");

  private static final List<Table<?>> TABLE = List.of(Tables.ARTICLES);

  private static final String BY_PREFIX =
      """
      SELECT article_id FROM articles WHERE starts_with(article_id, ?)
      ORDER BY article_id <> ?, article_id LIMIT 6
      """;

  private static final String BY_NAME =
      """
      SELECT article_id FROM articles WHERE source_id = ? OR url = ?
      ORDER BY article_id LIMIT 6
      """;

  private final RunTables run;

  public ArticleLookup(RunTables run) {
    this.run = run;
  }

  /** Whether an argument tells an article rather than an actor. */
  public boolean isMeant(String typed) {
    boolean isActor = run.views().has(Tables.ACTORS) && run.actors().isId(typed);
    return !isActor && (ID.matcher(typed).matches() || !named(typed).isEmpty());
  }

  /** The article that is told; a {@link UserError} where there is none, or more than one. */
  FoundArticle find(String typed) {
    String id = typed.toLowerCase(Locale.ROOT);
    List<String> found =
        ID.matcher(typed).matches()
            ? run.rows(TABLE, BY_PREFIX, row -> row.getString(1), id, id)
            : List.of();
    boolean isExact = !found.isEmpty() && found.get(0).equals(id);
    List<String> named = isExact ? List.of() : named(typed);
    if (!named.isEmpty()) {
      found = named;
    }
    if (found.isEmpty()) {
      throw new UserError(
          "no article '%s' in this run: neither an article_id or at least 6 digits of one,"
                  .formatted(typed)
              + " nor a source_id or url");
    }
    if (found.size() > 1 && !isExact) {
      String more = found.size() > 5 ? " …" : "";
      throw new UserError(
          "'%s' is several articles: %s%s"
              .formatted(
                  typed, String.join(", ", found.subList(0, Math.min(5, found.size()))), more));
    }
    return run.rows(
            TABLE, "SELECT * FROM articles WHERE article_id = ?", FoundArticle::of, found.get(0))
        .get(0);
  }

  private List<String> named(String typed) {
    return run.rows(TABLE, BY_NAME, row -> row.getString(1), typed, typed);
  }
}
