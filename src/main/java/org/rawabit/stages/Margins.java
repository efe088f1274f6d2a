package org.rawabit.stages;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What pairs are measured against: the units of every cell, and those with each actor.
 *
 * <p>There are as many as actors and periods, however many articles; they are kept on the driver
 * and broadcast.
 */
record Margins(Map<Cell, Margin> cells) implements Serializable {
  /**
   * The margins of a cell.
   *
   * @param n its units
   * @param actors those that are in it, sorted
   * @param units with each of them
   * @param tests pairs that are tested in it
   */
  record Margin(long n, String[] actors, long[] units, long tests) implements Serializable {
    long with(String actor) {
      int place = Arrays.binarySearch(actors, actor);
      return place < 0 ? 0 : units[place];
    }
  }

  /**
   * The margins of the cells in which pairs are measured.
   *
   * <p>Pairs are tested if their actors are each in enough articles to be together in enough. So
   * they are chosen by their margins, which say nothing of how they associate; to choose those that
   * are together often would be to choose the discoveries before the test.
   *
   * @param alone the counts of all articles, and of actors
   */
  static Margins of(CountsPart alone, CountPlan plan) {
    int[][] byCell = Grouped.by(alone.cell(), alone.cells().length);
    Map<Cell, Margin> margins = new TreeMap<>();
    for (int c = 0; c < byCell.length; c++) {
      Cell cell = alone.cells()[c];
      if (plan.measures(cell)) {
        Margin margin = margin(alone, byCell[c], plan);
        if (margin.n > 0) {
          margins.put(cell, margin);
        }
      }
    }
    return new Margins(margins);
  }

  private static Margin margin(CountsPart alone, int[] counts, CountPlan plan) {
    long n = 0;
    long frequent = 0;
    Map<String, Long> actors = new TreeMap<>();
    for (int e : counts) {
      String actor = alone.actorA(e);
      if (actor == null) {
        n = alone.units()[e];
      } else {
        actors.put(actor, alone.units()[e]);
        long counted = plan.counted(alone.articles()[e], alone.stories()[e]);
        frequent += counted >= plan.options().minimum() ? 1 : 0;
      }
    }
    return new Margin(
        n,
        actors.keySet().toArray(String[]::new),
        actors.values().stream().mapToLong(Long::longValue).toArray(),
        frequent * (frequent - 1) / 2);
  }

  Margin of(Cell cell) {
    Margin margin = cells.get(cell);
    if (margin == null) {
      throw new IllegalStateException("nothing was published in " + cell);
    }
    return margin;
  }

  /** For every cell of a dated period, the last before it in which something was published. */
  Map<Cell, Cell> previous() {
    Map<Cell, Cell> previous = new TreeMap<>();
    Cell last = null;
    for (Cell cell : cells.keySet()) {
      if (last != null
          && cell.isUndivided()
          && cell.scope().equals(last.scope())
          && cell.periodKind().equals(last.periodKind())) {
        previous.put(cell, last);
      }
      last = cell;
    }
    return previous;
  }
}
