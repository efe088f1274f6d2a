package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.Article;
import org.rawabit.tables.Mention;
import org.rawabit.tables.RecordEncoder;

/**
 * An article with its counted mentions.
 *
 * @param first whether it is its story's first publisher: the one article counted for the story
 */
public record CountedArticle(
    String articleId, @Nullable LocalDateTime published, boolean first, List<Found> mentions) {

  /** A counted mention. */
  public record Found(
      String actorId, int paragraph, int sentence, int sentenceStart, int sentenceEnd) {}

  /** When each article was published, its size, and whether it counts for its story. */
  static Dataset<Row> dates(Dataset<Article> articles) {
    return articles.select(
        col("articleId"),
        col("published"),
        col("paragraphs"),
        col("sentences"),
        col("storyId").equalTo(col("articleId")).as("first"));
  }

  /** The articles that have mentions of the given kinds. */
  static Dataset<CountedArticle> of(
      Dataset<Mention> mentions, Dataset<Article> articles, List<String> kinds) {
    return mentions
        .where(col("kind").isin(kinds.toArray()))
        .groupBy(col("articleId"))
        .agg(
            collect_list(
                    struct(
                        col("actorId"),
                        col("paragraph"),
                        col("sentence"),
                        col("sentenceStart"),
                        col("sentenceEnd")))
                .as("mentions"))
        .join(dates(articles), "articleId")
        .select(col("articleId"), col("published"), col("first"), col("mentions"))
        .as(RecordEncoder.of(CountedArticle.class));
  }
}
