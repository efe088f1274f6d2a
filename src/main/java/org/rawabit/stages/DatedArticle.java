package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.Article;

/**
 * What counting needs to know of an article besides its mentions.
 *
 * @param precision id of the precision of {@code published}; null where that is
 * @param first whether it is its story's first publisher: the one article counted for the story
 */
public record DatedArticle(
    String articleId,
    @Nullable String source,
    String language,
    @Nullable LocalDateTime published,
    @Nullable String precision,
    int paragraphs,
    int sentences,
    int tokens,
    boolean first)
    implements Serializable {
  /** An article of a slice. */
  static DatedArticle of(Article read, Identity identity) {
    return new DatedArticle(
        identity.articleId(),
        read.source(),
        read.language(),
        read.published(),
        read.datePrecision(),
        read.paragraphs(),
        read.sentences(),
        read.tokens(),
        identity.storyId().equals(identity.articleId()));
  }

  /** The components, from those of an {@link Article}. */
  static Column[] columns() {
    return new Column[] {
      col("articleId"),
      col("source"),
      col("language"),
      col("published"),
      col("datePrecision").as("precision"),
      col("paragraphs"),
      col("sentences"),
      col("tokens"),
      col("storyId").equalTo(col("articleId")).as("first")
    };
  }

  /** The day of publication; null where it is not known. */
  @Nullable LocalDate day() {
    return published == null || !PeriodKind.DAY.isKnown(precision) ? null : published.toLocalDate();
  }
}
