package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.Mention;
import org.rawabit.tables.RecordEncoder;

/**
 * An article with its counted mentions.
 *
 * @param first whether it counts for its story
 */
public record CountedArticle(
    String articleId, @Nullable LocalDateTime published, boolean first, List<Found> mentions) {

  /** A counted mention. */
  public record Found(
      String actorId, int paragraph, int sentence, int sentenceStart, int sentenceEnd) {}

  /** The articles that have mentions of the given kinds. */
  public static Dataset<CountedArticle> of(
      Dataset<Mention> mentions, Dataset<DatedArticle> articles, List<String> kinds) {
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
        .join(articles, "articleId")
        .select(col("articleId"), col("published"), col("first"), col("mentions"))
        .as(RecordEncoder.of(CountedArticle.class));
  }
}
