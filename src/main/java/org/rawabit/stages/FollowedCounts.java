package org.rawabit.stages;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The counts of actors, and of pairs with enough of them, over the periods of each kind. */
final class FollowedCounts {
  /**
   * Of an actor, or a pair, over the periods of one kind.
   *
   * @param articles in each period
   * @param stories in each period
   */
  record Followed(
      String actorA,
      @Nullable String actorB,
      String periodKind,
      PublishedPeriods periods,
      long[] articles,
      long[] stories) {}

  private final CountsPart counts;
  private final Map<String, PublishedPeriods> periods;
  private final CountPlan plan;
  private final Timelines.Options options;

  /** Of each cell, the kind of its period, or −1: for actors, and for pairs. */
  private final int[] ofActors;

  private final int[] ofPairs;

  /** Of each cell, the place of its period. */
  private final int[] places;

  FollowedCounts(
      CountsPart counts,
      Map<String, PublishedPeriods> periods,
      CountPlan plan,
      Timelines.Options options) {
    this.counts = counts;
    this.plan = plan;
    this.periods = periods;
    this.options = options;
    this.ofActors = Arrays.stream(counts.cells()).mapToInt(c -> kind(c, Scope.ARTICLE)).toArray();
    this.ofPairs = Arrays.stream(counts.cells()).mapToInt(c -> kind(c, options.scope())).toArray();
    this.places =
        Arrays.stream(counts.cells())
            .mapToInt(
                c ->
                    kind(c, Scope.of(c.scope())) < 0
                        ? -1
                        : axis(c.periodKind()).places().getOrDefault(c.period(), -1))
            .toArray();
  }

  private int kind(Cell cell, Scope scope) {
    if (!cell.isUndivided() || !cell.scope().equals(scope.id())) {
      return -1;
    }
    return IntStream.range(0, options.periods().size())
        .filter(k -> options.periods().get(k).id().equals(cell.periodKind()))
        .findFirst()
        .orElse(-1);
  }

  private PublishedPeriods axis(String periodKind) {
    return Objects.requireNonNull(periods.get(periodKind));
  }

  Stream<Followed> all() {
    int[][] byPair = Grouped.by(counts.pair(), counts.a().length);
    return Arrays.stream(byPair)
        .filter(of -> of.length > 0 && counts.actorA(of[0]) != null)
        .flatMap(
            of ->
                IntStream.range(0, options.periods().size())
                    .boxed()
                    .flatMap(kind -> followed(of, kind)));
  }

  private Stream<Followed> followed(int[] ofPair, int kind) {
    int[] kinds = counts.isPair(ofPair[0]) ? ofPairs : ofActors;
    int[] ofKind = IntStream.of(ofPair).filter(e -> kinds[counts.cell()[e]] == kind).toArray();
    if (ofKind.length == 0 || (counts.isPair(ofPair[0]) && sum(ofKind) < options.minimum())) {
      return Stream.of();
    }
    String name = options.periods().get(kind).id();
    PublishedPeriods axis = axis(name);
    long[] articles = new long[axis.size()];
    long[] stories = new long[axis.size()];
    for (int e : ofKind) {
      articles[places[counts.cell()[e]]] = counts.articles()[e];
      stories[places[counts.cell()[e]]] = counts.stories()[e];
    }
    String actorA = Objects.requireNonNull(counts.actorA(ofPair[0]));
    return Stream.of(new Followed(actorA, counts.actorB(ofPair[0]), name, axis, articles, stories));
  }

  private long sum(int[] ofKind) {
    return IntStream.of(ofKind)
        .mapToLong(e -> plan.counted(counts.articles()[e], counts.stories()[e]))
        .sum();
  }
}
