package org.rawabit.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which mentions of a long sentence it is shown for.
 *
 * @param actors whose pairs it shows: the first two mentions of each are kept
 * @param starts of mentions that are shown themselves
 */
record SoughtMarks(Set<String> actors, Set<Integer> starts) {
  private static final int MENTIONS = 2;

  static SoughtMarks of(List<List<@Nullable Object>> actors, List<List<@Nullable Object>> starts) {
    Set<String> ids = new HashSet<>();
    actors.forEach(row -> ids.add(String.valueOf(row.get(0))));
    Set<Integer> places = new HashSet<>();
    starts.forEach(row -> places.add(row.get(0) instanceof Number n ? n.intValue() : -1));
    return new SoughtMarks(ids, places);
  }

  /**
   * Whether a mark is kept.
   *
   * @param earlier marks of the same actor before it in the sentence
   */
  boolean keeps(String actor, int start, long earlier) {
    return starts.contains(start) || (actors.contains(actor) && earlier < MENTIONS);
  }
}
