package org.rawabit.stages;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An article that can show a pair, and the sentences in which it does.
 *
 * @param first whether it is its story's first
 * @param level the closest scope in which the two are: the level of a {@link Scope}
 * @param published microseconds since 1970; {@link #UNDATED} for an unknown date
 * @param sentenceA the sentence that shows actor a, from {@code startA} to {@code endA}
 * @param sentenceB the sentence that shows actor b; the same where they share one
 */
record ShowingArticle(
    boolean first,
    int level,
    long published,
    String articleId,
    int sentenceA,
    int startA,
    int endA,
    int sentenceB,
    int startB,
    int endB) {
  static final long UNDATED = Long.MAX_VALUE;

  /** The first articles of stories, of these those that have the two closest, then the earliest. */
  static final Comparator<ShowingArticle> BEST_FIRST =
      Comparator.comparing(ShowingArticle::first, Comparator.reverseOrder())
          .thenComparing(ShowingArticle::level, Comparator.reverseOrder())
          .thenComparingLong(ShowingArticle::published)
          .thenComparing(ShowingArticle::articleId);

  static ShowingArticle of(DatedArticle article, PairInArticle pair) {
    return new ShowingArticle(
        article.first(),
        pair.level(),
        micros(article.published()),
        article.articleId(),
        pair.a().sentence(),
        pair.a().sentenceStart(),
        pair.a().sentenceEnd(),
        pair.b().sentence(),
        pair.b().sentenceStart(),
        pair.b().sentenceEnd());
  }

  private static long micros(@Nullable LocalDateTime published) {
    return published == null
        ? UNDATED
        : ChronoUnit.MICROS.between(LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC), published);
  }

  static @Nullable LocalDateTime published(long micros) {
    return micros == UNDATED
        ? null
        : LocalDateTime.ofInstant(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), ZoneOffset.UTC);
  }
}
