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

  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::facet)
          .thenComparing(Cell::value)
          .thenComparing(Cell::scope)
          .thenComparing(Cell::periodKind)
          .thenComparing(Cell::period);

  /** By the names; so periods of a kind are in the order of time. */
  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }

  boolean isUndivided() {
    return facet.equals(ALL);
  }
}
