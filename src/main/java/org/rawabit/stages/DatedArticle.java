package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDateTime;
import org.apache.spark.sql.Dataset;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.Article;
import org.rawabit.tables.RecordEncoder;

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
    boolean first) {

  /** Every article, without its text. */
  public static Dataset<DatedArticle> of(Dataset<Article> articles) {
    return articles
        .select(
            col("articleId"),
            col("source"),
            col("language"),
            col("published"),
            col("datePrecision").as("precision"),
            col("paragraphs"),
            col("sentences"),
            col("tokens"),
            col("storyId").equalTo(col("articleId")).as("first"))
        .as(RecordEncoder.of(DatedArticle.class));
  }
}
