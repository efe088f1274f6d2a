package org.rawabit.stages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The axis of a timeline: the periods of one kind in which something was published, in order.
 *
 * <p>A period of no dated article has nothing to say of a share, and is no part of it. So the axis
 * is never longer than the dates of the corpus are many, however far apart.
 *
 * @param volumes stories, or articles, by the unit of counting; 0 where a period has reprints alone
 * @param days the first day of each on which something was published, since 1 January 1970
 * @param places of the names in the order
 */
public record PublishedPeriods(
    List<String> names, long[] volumes, long[] days, Map<String, Integer> places)
    implements Serializable {
  /** By id the kinds of periods of all dated articles, where actors are followed. */
  static Map<String, PublishedPeriods> of(PairCounts counts, List<PeriodKind> kinds) {
    CountsPart alone = counts.alone();
    Map<String, List<Integer>> byKind = new HashMap<>();
    for (int e = 0; e < alone.size(); e++) {
      Cell cell = alone.cellOf(e);
      if (alone.actorA(e) == null
          && cell.isUndivided()
          && cell.scope().equals(Scope.ARTICLE.id())) {
        byKind.computeIfAbsent(cell.periodKind(), k -> new ArrayList<>()).add(e);
      }
    }
    return kinds.stream()
        .map(PeriodKind::id)
        .filter(byKind::containsKey)
        .collect(
            Collectors.toMap(
                kind -> kind,
                kind -> inOrder(alone, byKind.getOrDefault(kind, List.of()), counts.plan())));
  }

  private static PublishedPeriods inOrder(CountsPart alone, List<Integer> counts, CountPlan plan) {
    List<Integer> ordered =
        counts.stream().sorted(Comparator.comparingInt(e -> alone.first()[e])).toList();
    List<String> names = ordered.stream().map(e -> alone.cellOf(e).period()).toList();
    return new PublishedPeriods(
        names,
        ordered.stream()
            .mapToLong(e -> plan.counted(alone.articles()[e], alone.stories()[e]))
            .toArray(),
        ordered.stream().mapToLong(e -> alone.first()[e]).toArray(),
        IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, i -> i)));
  }

  int size() {
    return names.size();
  }
}
