package org.rawabit.job;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rawabit.stages.Networks;
import org.rawabit.stages.Scope;
import org.rawabit.stages.TieWeight;
import org.rawabit.yaml.Key;
import org.rawabit.yaml.Section;
import org.rawabit.yaml.YamlMap;

/** The keys of a job file that say how networks are made of pairs. */
final class NetworkOptions {
  static final Section NETWORK =
      new Section(
          "network",
          "Which pairs are ties, and how their network is measured: [more](jobs.md#networks).");
  private static final Key<Optional<Scope>> SCOPE =
      NETWORK.key(
          "scope",
          "one of `cooccurrence.scopes`",
          "the closest of them",
          "the scope whose pairs are ties",
          (map, key) ->
              map.has(key)
                  ? Optional.of(map.oneOf(key, Scope.class, Scope.SENTENCE))
                  : Optional.empty());
  private static final Key<TieWeight> WEIGHT =
      NETWORK.oneOf(
          "weight",
          TieWeight.class,
          TieWeight.STORIES_AB,
          "the column of `cooccurrence` that weighs a tie");
  private static final Key<Double> MIN_WEIGHT =
      NETWORK.decimal(
          "min_weight",
          0,
          0,
          1e6,
          "pairs of a smaller weight are no ties; nor are those whose weight is not above 0");
  private static final Key<Double> MAX_Q =
      NETWORK.decimal(
          "max_q",
          0.05,
          0,
          1,
          "pairs with a larger q-value are no ties; 1 keeps all with `pmi` above 0");
  private static final Key<Double> ALPHA =
      NETWORK.decimal("alpha", 0.05, 0, 1, "ties with an `alpha` below this are the backbone");
  private static final Key<Double> RESOLUTION =
      NETWORK.decimal(
          "resolution", 1, 0.01, 100, "of modularity: higher gives more, smaller communities");
  private static final Key<Integer> SEED =
      NETWORK.integer(
          "seed",
          1,
          0,
          Integer.MAX_VALUE,
          "where the random choices of the search for communities, and of sources, begin");
  private static final Key<Integer> SOURCES =
      NETWORK.integer(
          "sources",
          2000,
          1,
          Integer.MAX_VALUE,
          "betweenness is exact up to so many actors; past it, it is estimated from the shortest"
              + " paths of so many");
  private static final Key<Integer> LOCAL_TIES =
      NETWORK.integer(
          "local_ties",
          100_000,
          0,
          Integer.MAX_VALUE,
          "the betweenness of networks with more ties is spread over tasks; the figures are the"
              + " same");

  private NetworkOptions() {}

  /**
   * The options, or their defaults.
   *
   * @param scopes those in which the job counts pairs; networks are made of one of them
   */
  static Networks.Options of(YamlMap file, List<Scope> scopes) {
    YamlMap map = NETWORK.in(file);
    Scope scope = SCOPE.of(map).orElse(closest(scopes));
    if (!scopes.contains(scope)) {
      throw map.error(
          "scope",
          "'%s' is not among cooccurrence.scopes: %s"
              .formatted(scope.id(), String.join(", ", scopes.stream().map(Scope::id).toList())));
    }
    return new Networks.Options(
        scope,
        WEIGHT.of(map),
        MIN_WEIGHT.of(map),
        MAX_Q.of(map),
        ALPHA.of(map),
        RESOLUTION.of(map),
        SEED.of(map),
        SOURCES.of(map),
        LOCAL_TIES.of(map));
  }

  /**
   * Sentences, where they are counted. An article that lists many actors ties each to every other,
   * and a few such lists make one dense heap of all; to share a sentence says more.
   */
  private static Scope closest(List<Scope> scopes) {
    return scopes.stream().max(Comparator.naturalOrder()).orElseThrow();
  }
}
