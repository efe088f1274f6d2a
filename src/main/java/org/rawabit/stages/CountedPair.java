package org.rawabit.stages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often two actors are together in a {@link Cell}.
 *
 * @param articlesAb articles in which they share a unit of the scope
 * @param storiesAb stories whose first article has them share one
 * @param nAb units they share in counted articles
 */
public record CountedPair(
    Cell cell,
    String actorA,
    String actorB,
    long articlesAb,
    long storiesAb,
    long nAb,
    @Nullable LocalDate firstSeen,
    @Nullable LocalDate lastSeen) {
  /** In how many stories, or articles, by what is counted. */
  long support(CountUnit unit) {
    return unit == CountUnit.STORIES ? storiesAb : articlesAb;
  }
}
