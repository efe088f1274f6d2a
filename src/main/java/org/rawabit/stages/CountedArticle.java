package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.Mention;
import org.rawabit.tables.RecordEncoder;

/**
 * An article with its counted mentions.
 *
 * @param precision id of the precision of {@code published}; null where that is
 * @param first whether it counts for its story
 */
public record CountedArticle(
    String articleId,
    @Nullable String source,
    String language,
    @Nullable LocalDateTime published,
    @Nullable String precision,
    boolean first,
    List<Found> mentions) {

  /** A counted mention. */
  public record Found(
      String actorId,
      String kind,
      int paragraph,
      int sentence,
      int sentenceStart,
      int sentenceEnd,
      int token) {
    /** The same mention, of another actor. */
    Found of(String otherActor) {
      return new Found(otherActor, kind, paragraph, sentence, sentenceStart, sentenceEnd, token);
    }
  }

  /** The article with its mentions of one kind alone. */
  CountedArticle only(String kind) {
    return with(mentions.stream().filter(m -> m.kind().equals(kind)).toList());
  }

  /** The article with other mentions. */
  CountedArticle with(List<Found> others) {
    return new CountedArticle(articleId, source, language, published, precision, first, others);
  }

  /** The articles with mentions of groups beside those of their members. */
  public static Dataset<CountedArticle> rolledUp(Dataset<CountedArticle> articles, RollUp rollUp) {
    return articles.map(
        (MapFunction<CountedArticle, CountedArticle>) rollUp::rolledUp,
        RecordEncoder.of(CountedArticle.class));
  }

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
                        col("kind"),
                        col("paragraph"),
                        col("sentence"),
                        col("sentenceStart"),
                        col("sentenceEnd"),
                        col("token")))
                .as("mentions"))
        .join(articles, "articleId")
        .select(
            col("articleId"),
            col("source"),
            col("language"),
            col("published"),
            col("precision"),
            col("first"),
            col("mentions"))
        .as(RecordEncoder.of(CountedArticle.class));
  }
}
