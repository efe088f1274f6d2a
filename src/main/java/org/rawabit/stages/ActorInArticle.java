package org.rawabit.stages;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.RecordEncoder;

/**
 * An actor in an article.
 *
 * @param first whether the article counts for its story
 * @param mentions counted mentions of the actor in it
 * @param paragraphs paragraphs with one
 * @param sentences sentences with one
 */
public record ActorInArticle(
    String actorId,
    @Nullable LocalDateTime published,
    boolean first,
    long mentions,
    long paragraphs,
    long sentences) {

  /** Every actor of every article. */
  public static Dataset<ActorInArticle> of(Dataset<CountedArticle> articles) {
    return articles.flatMap(
        (FlatMapFunction<CountedArticle, ActorInArticle>) a -> in(a).iterator(),
        RecordEncoder.of(ActorInArticle.class));
  }

  private static List<ActorInArticle> in(CountedArticle article) {
    return article.mentions().stream()
        .collect(
            Collectors.groupingBy(CountedArticle.Found::actorId, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            e ->
                new ActorInArticle(
                    e.getKey(),
                    article.published(),
                    article.first(),
                    e.getValue().size(),
                    distinct(e.getValue(), CountedArticle.Found::paragraph),
                    distinct(e.getValue(), CountedArticle.Found::sentence)))
        .toList();
  }

  private static long distinct(
      Collection<CountedArticle.Found> mentions, ToIntFunction<CountedArticle.Found> unit) {
    return mentions.stream().mapToInt(unit).distinct().count();
  }
}
