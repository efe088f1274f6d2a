package org.rawabit.stages;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where things are counted: a scope and a period in the articles, or mentions, of one value of a
 * {@link Facet}.
 *
 * @param facet its id, or {@value #ALL}
 * @param value which source, language or kind; {@value #ALL} for the facet all
 */
public record Cell(String facet, String value, String scope, String periodKind, String period)
    implements Serializable, Comparable<Cell> {
  static final String ALL = "all";

  /**
   * Beside the others: all articles with the actor, by mentions of itself even where those of its
   * members count for a group. Its units are mentions, in all articles.
   */
  static final Cell MENTIONED = allTime("mentions", ALL, Scope.ARTICLE);

  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::facet)
          .thenComparing(Cell::value)
          .thenComparing(Cell::scope)
          .thenComparing(Cell::periodKind)
          .thenComparing(Cell::period);

  /** A cell of no facet. */
  static Cell undivided(Scope scope, PeriodKind kind, String period) {
    return new Cell(ALL, ALL, scope.id(), kind.id(), period);
  }

  /** A cell of a facet. */
  static Cell allTime(String facet, String value, Scope scope) {
    return new Cell(facet, value, scope.id(), PeriodKind.ALL.id(), PeriodKind.ALL.id());
  }

  /** By the names; so periods of a kind are in the order of time. */
  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }

  boolean isUndivided() {
    return facet.equals(ALL);
  }

  /** Which of so many partitions it belongs to; the same in every process. */
  int partition(int partitions) {
    long hash = facet.hashCode();
    for (String name : new String[] {value, scope, periodKind, period}) {
      hash = 31 * hash + name.hashCode();
    }
    return (int) Math.floorMod(LongTable.mixed(hash), (long) partitions);
  }
}
