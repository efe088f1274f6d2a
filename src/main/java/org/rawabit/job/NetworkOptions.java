package org.rawabit.job;

import java.util.Comparator;
import java.util.List;
import org.rawabit.stages.Networks;
import org.rawabit.stages.Scope;
import org.rawabit.stages.TieWeight;
import org.rawabit.yaml.YamlMap;

/** Reads the key {@code network} of a job file. */
final class NetworkOptions {
  private NetworkOptions() {}

  /**
   * The options, or their defaults.
   *
   * @param scopes those in which the job counts pairs; networks are made of one of them
   */
  static Networks.Options of(YamlMap map, List<Scope> scopes) {
    map.onlyKeys(
        "scope",
        "weight",
        "min_weight",
        "max_q",
        "alpha",
        "resolution",
        "seed",
        "sources",
        "local_ties");
    Scope scope = map.oneOf("scope", Scope.class, closest(scopes));
    if (!scopes.contains(scope)) {
      throw map.error(
          "scope",
          "'%s' is not among cooccurrence.scopes: %s"
              .formatted(scope.id(), String.join(", ", scopes.stream().map(Scope::id).toList())));
    }
    return new Networks.Options(
        scope,
        map.oneOf("weight", TieWeight.class, TieWeight.STORIES_AB),
        map.decimal("min_weight", 0, 0, 1e6),
        map.decimal("max_q", 0.05, 0, 1),
        map.decimal("alpha", 0.05, 0, 1),
        map.decimal("resolution", 1, 0.01, 100),
        map.integer("seed", 1, 0, Integer.MAX_VALUE),
        map.integer("sources", 2000, 1, Integer.MAX_VALUE),
        map.integer("local_ties", 100_000, 0, Integer.MAX_VALUE));
  }

  /**
   * Sentences, where they are counted. An article that lists many actors ties each to every other,
   * and a few such lists make one dense heap of all; to share a sentence says more.
   */
  private static Scope closest(List<Scope> scopes) {
    return scopes.stream().max(Comparator.naturalOrder()).orElseThrow();
  }
}
