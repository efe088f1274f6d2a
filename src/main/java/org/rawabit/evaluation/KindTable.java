package org.rawabit.evaluation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.rawabit.actors.MentionKind;

/**
 * The kinds of mentions that were found at their place: the gold's against the program's.
 *
 * <p>Places and references are in it too; optional mentions are not.
 */
record KindTable(Map<MentionKind, Map<MentionKind, Integer>> found) {
  static KindTable of(Collection<Outcome> outcomes) {
    Map<MentionKind, Map<MentionKind, Integer>> table = new EnumMap<>(MentionKind.class);
    for (Outcome outcome : outcomes) {
      FoundMention found = outcome.found();
      GoldMention gold = outcome.gold();
      if (found != null && gold != null && !gold.optional()) {
        table
            .computeIfAbsent(gold.kind(), k -> new EnumMap<>(MentionKind.class))
            .merge(found.kind(), 1, Integer::sum);
      }
    }
    return new KindTable(table);
  }

  /** How many mentions of the gold's kind were found with a kind. */
  int count(MentionKind gold, MentionKind as) {
    return found.getOrDefault(gold, Map.of()).getOrDefault(as, 0);
  }

  int count(MentionKind gold) {
    return found.getOrDefault(gold, Map.of()).values().stream().mapToInt(n -> n).sum();
  }

  int all() {
    return found.keySet().stream().mapToInt(this::count).sum();
  }

  int same() {
    return found.keySet().stream().mapToInt(kind -> count(kind, kind)).sum();
  }

  /** The share found with the gold's kind; 0 where nothing was found. */
  double accuracy() {
    return all() == 0 ? 0 : (double) same() / all();
  }
}
