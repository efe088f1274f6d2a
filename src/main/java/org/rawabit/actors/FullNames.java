package org.rawabit.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;

/** Where an article names each actor beyond doubt: by a name that is of no other. */
final class FullNames {
  /** Indexes of matches, ascending, by actor. */
  private final Map<Integer, List<Integer>> places = new HashMap<>();

  FullNames(List<Match> matches) {
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      if (match.isOfOne() && match.aliases().stream().allMatch(a -> a.source() == Source.NAME)) {
        places.computeIfAbsent(match.aliases().get(0).actor(), a -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The candidate named nearest before a match, else nearest after it; null where none is. */
  @Nullable Alias nearest(int match, List<Alias> candidates) {
    Alias before = null;
    Alias after = null;
    int last = -1;
    int next = Integer.MAX_VALUE;
    for (Alias candidate : candidates) {
      List<Integer> named = places.getOrDefault(candidate.actor(), List.of());
      int behind = firstBehind(named, match);
      if (behind > 0 && named.get(behind - 1) > last) {
        last = named.get(behind - 1);
        before = candidate;
      }
      if (behind < named.size() && named.get(behind) < next) {
        next = named.get(behind);
        after = candidate;
      }
    }
    return before == null ? after : before;
  }

  /** How many of some ascending indexes come before one, which is not among them. */
  private static int firstBehind(List<Integer> indexes, int match) {
    int low = 0;
    int high = indexes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (indexes.get(middle) < match) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
