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
 * @param precision id of the precision of {@code published}; null where that is
 * @param first whether the article counts for its story
 * @param mentions counted mentions of the actor in it
 * @param paragraphs paragraphs with one
 * @param sentences sentences with one
 * @param windows {@link TokenWindows} with one
 */
public record ActorInArticle(
    String actorId,
    @Nullable String source,
    String language,
    @Nullable LocalDateTime published,
    @Nullable String precision,
    boolean first,
    long mentions,
    long paragraphs,
    long sentences,
    long windows) {

  /**
   * Every actor of every article.
   *
   * @param window the width of windows in tokens; 0 for none
   */
  public static Dataset<ActorInArticle> of(Dataset<CountedArticle> articles, int window) {
    return articles.flatMap(
        (FlatMapFunction<CountedArticle, ActorInArticle>) a -> in(a, window).iterator(),
        RecordEncoder.of(ActorInArticle.class));
  }

  static List<ActorInArticle> in(CountedArticle article, int window) {
    return article.mentions().stream()
        .collect(
            Collectors.groupingBy(CountedArticle.Found::actorId, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            e ->
                new ActorInArticle(
                    e.getKey(),
                    article.source(),
                    article.language(),
                    article.published(),
                    article.precision(),
                    article.first(),
                    e.getValue().size(),
                    distinct(e.getValue(), CountedArticle.Found::paragraph),
                    distinct(e.getValue(), CountedArticle.Found::sentence),
                    TokenWindows.with(
                        e.getValue().stream().map(CountedArticle.Found::token).sorted().toList(),
                        window)))
        .toList();
  }

  private static long distinct(
      Collection<CountedArticle.Found> mentions, ToIntFunction<CountedArticle.Found> unit) {
    return mentions.stream().mapToInt(unit).distinct().count();
  }
}
