package org.rawabit.stages;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What pairs are measured against: the units of every cell, and those with each actor.
 *
 * <p>There are as many as actors and periods, however many articles; they are kept on the driver
 * and broadcast.
 */
public record Margins(Map<Cell, Margin> cells) implements Serializable {
  /**
   * The margins of a cell.
   *
   * @param n its units
   * @param actors units with each actor
   * @param tests pairs that are tested in it
   */
  public record Margin(long n, Map<String, Long> actors, long tests) implements Serializable {
    long with(String actor) {
      return actors.getOrDefault(actor, 0L);
    }
  }

  /** The units of an actor in a cell, and in how many counted articles they are. */
  public record OfActor(Cell cell, String actorId, long n, long counted) {}

  /** The units of a cell. */
  public record OfCell(Cell cell, long n) {}

  /**
   * Collects margins.
   *
   * <p>Pairs are tested if their actors are each in enough articles to be together in enough. So
   * they are chosen by their margins, which say nothing of how they associate; to choose those that
   * are together often would be to choose the discoveries before the test.
   *
   * @param minimum how many articles are enough
   */
  static Margins of(List<OfCell> cells, List<OfActor> actors, int minimum) {
    Map<Cell, Map<String, Long>> byCell = new TreeMap<>();
    Map<Cell, Long> frequent = new TreeMap<>();
    for (OfActor actor : actors) {
      byCell.computeIfAbsent(actor.cell(), c -> new TreeMap<>()).put(actor.actorId(), actor.n());
      frequent.merge(actor.cell(), actor.counted() >= minimum ? 1L : 0L, Long::sum);
    }
    Map<Cell, Margin> margins = new TreeMap<>();
    for (OfCell cell : cells) {
      long k = frequent.getOrDefault(cell.cell(), 0L);
      margins.put(
          cell.cell(),
          new Margin(cell.n(), byCell.getOrDefault(cell.cell(), Map.of()), k * (k - 1) / 2));
    }
    return new Margins(margins);
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
