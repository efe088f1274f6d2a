package org.rawabit.stages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In how many articles and stories an actor, or a pair, was in each period of a kind.
 *
 * @param actorB null for an actor alone
 * @param counts of the periods that have any, in any order
 */
public record PeriodCounts(
    String actorA, @Nullable String actorB, String periodKind, List<Count> counts) {

  /** The counts of a period. */
  public record Count(String period, long articles, long stories) {}
}
