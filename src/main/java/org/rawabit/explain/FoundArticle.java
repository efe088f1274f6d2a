package org.rawabit.explain;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * An article of a run.
 *
 * @param published the day; null where it is not known
 * @param duplicateOf the article whose text it repeats, if it does
 */
record FoundArticle(
    String articleId,
    @Nullable String duplicateOf,
    @Nullable String source,
    @Nullable String title,
    @Nullable String published,
    String language,
    String text) {
  static FoundArticle of(ResultSet row) throws SQLException {
    return new FoundArticle(
        row.getString("article_id"),
        row.getString("duplicate_of"),
        row.getString("source"),
        row.getString("title"),
        EvidenceReader.day(row.getString("published")),
        row.getString("language"),
        row.getString("text"));
  }
}
