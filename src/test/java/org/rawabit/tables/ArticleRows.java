package org.rawabit.tables;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of {@code articles} for tests. */
public final class ArticleRows {
  private ArticleRows() {}

  /** An article in UTF-8 with a date of its record, and with what is given; all else is null. */
  public static Article of(
      String id,
      String story,
      @Nullable String duplicateOf,
      @Nullable String source,
      @Nullable LocalDateTime published,
      String language,
      String text,
      int paragraphs,
      int sentences,
      int tokens,
      String input) {
    return new Article(
        id,
        null,
        story,
        duplicateOf,
        null,
        null,
        source,
        null,
        null,
        null,
        published,
        null,
        published == null ? null : "day",
        published == null ? null : "gregorian",
        published == null ? null : "record",
        null,
        language,
        "text",
        null,
        "UTF-8",
        List.of(),
        text,
        paragraphs,
        sentences,
        tokens,
        input,
        1,
        "batch",
        Months.of(published));
  }
}
