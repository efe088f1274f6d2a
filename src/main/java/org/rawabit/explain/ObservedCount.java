package org.rawabit.explain;

import java.util.List;
import org.rawabit.stats.Contingency;

/**
 * A cell of a 2×2 table.
 *
 * @param expected under independence: row · column / n; 0 where n = 0
 */
record ObservedCount(String name, long observed, double expected) {
  /** Both, a alone, b alone, neither. */
  static List<ObservedCount> of(Contingency t) {
    long restA = t.n() - t.a();
    long restB = t.n() - t.b();
    return List.of(
        cell("both", t.ab(), t.a(), t.b(), t.n()),
        cell("a alone", t.onlyA(), t.a(), restB, t.n()),
        cell("b alone", t.onlyB(), restA, t.b(), t.n()),
        cell("neither", t.neither(), restA, restB, t.n()));
  }

  private static ObservedCount cell(String name, long observed, long row, long column, long n) {
    return new ObservedCount(name, observed, n == 0 ? 0 : (double) row / n * column);
  }

  /** 2·O·ln(O/E); 0 where nothing is observed. */
  double ratioTerm() {
    return observed == 0 ? 0 : 2 * observed * Math.log(observed / expected);
  }
}
