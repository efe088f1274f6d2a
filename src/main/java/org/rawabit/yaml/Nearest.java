package org.rawabit.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names that somebody who typed another one may have meant. */
public final class Nearest {
  private Nearest() {}

  /** Known names at a small distance from a typed one, the nearest first, at most {@code limit}. */
  public static List<String> to(String typed, Collection<String> known, int limit) {
    String plain = plain(typed);
    List<String> near = new ArrayList<>();
    for (String name : known) {
      if (distance(plain, plain(name)) <= allowed(plain)) {
        near.add(name);
      }
    }
    near.sort(
        Comparator.comparingInt((String name) -> distance(plain, plain(name)))
            .thenComparing(Comparator.naturalOrder()));
    return List.copyOf(near.subList(0, Math.min(limit, near.size())));
  }

  /** A question to put behind a complaint about a name; empty where nothing is near. */
  static String question(String typed, Collection<String> known) {
    List<String> near = to(typed, known, 1);
    return near.isEmpty() ? "" : "; did you mean " + near.get(0) + "?";
  }

  /** shortNames and short-names are short_names. */
  private static String plain(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1_$2").replace('-', '_').toLowerCase(Locale.ROOT);
  }

  /** One letter in three, and not more than three. */
  private static int allowed(String typed) {
    return Math.min(3, Math.max(1, typed.length() / 3));
  }

  /** The letters to put in, leave out, change or swap with their neighbour. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(a, b, cost, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int[][] cost, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
  }
}
