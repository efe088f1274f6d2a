package org.rawabit.evaluation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The counts of a group of mentions, by lenient and by strict spans.
 *
 * @param name of the group: a kind, an actor, a language
 */
record Figures(String name, Counts lenient, Counts strict) {
  private static final Counts NONE = new Counts(0, 0, 0);

  /** One group a name that {@code name} gives, in the order of names, empty ones left out. */
  static List<Figures> by(
      Function<Labelled, String> name, Collection<Labelled> lenient, Collection<Labelled> strict) {
    Map<String, Counts> left = counts(name, lenient);
    Map<String, Counts> right = counts(name, strict);
    Set<String> names = new LinkedHashSet<>(left.keySet());
    names.addAll(right.keySet());
    return names.stream()
        .sorted()
        .map(n -> new Figures(n, left.getOrDefault(n, NONE), right.getOrDefault(n, NONE)))
        .filter(f -> f.lenient.right() + f.lenient.mistakes() > 0)
        .toList();
  }

  private static Map<String, Counts> counts(
      Function<Labelled, String> name, Collection<Labelled> outcomes) {
    return outcomes.stream()
        .collect(
            Collectors.groupingBy(
                name,
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.mapping(Labelled::outcome, Collectors.toList()), Counts::of)));
  }

  /** An outcome with the language of its article. */
  record Labelled(String language, Outcome outcome) {}
}
