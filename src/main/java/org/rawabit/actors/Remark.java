package org.rawabit.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Something to know of an actor file that can be used.
 *
 * @param place file and line
 * @param actor the id of the actor that it is about
 */
record Remark(String place, String actor, String text) {
  /** One line each: file by file in the order of the actors, line by line. */
  static List<String> lines(List<Actor> actors, List<Remark> remarks) {
    List<String> files =
        new ArrayList<>(new LinkedHashSet<>(actors.stream().map(a -> file(a.place())).toList()));
    return remarks.stream()
        .sorted(
            Comparator.comparingInt((Remark r) -> files.indexOf(file(r.place)))
                .thenComparingInt(r -> line(r.place)))
        .map(r -> "%s: %s: %s".formatted(r.place, r.actor, r.text))
        .distinct()
        .toList();
  }

  private static String file(String place) {
    return place.substring(0, place.lastIndexOf(':'));
  }

  private static int line(String place) {
    return Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
  }
}
