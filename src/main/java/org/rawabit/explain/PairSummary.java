package org.rawabit.explain;

import org.rawabit.query.ShortNumber;

/** What the numbers of a pair come to. */
final class PairSummary {
  /** The usual level; a reader is free to take another. */
  private static final double LEVEL = 0.05;

  private PairSummary() {}

  /** In one sentence; it follows q, and then p. */
  static String of(PairCell cell, String units, double p, double q) {
    double expected = cell.counts().expected();
    String counts =
        "%d %s have both, %s would by chance: "
            .formatted(cell.counts().ab(), units, ShortNumber.of(PairMeasures.short3(expected)));
    String direction = cell.counts().ab() < expected ? "fewer" : "more";
    String numbers =
        " (p %s, q %s)"
            .formatted(
                ShortNumber.of(PairMeasures.short3(p)), ShortNumber.of(PairMeasures.short3(q)));
    if (q <= LEVEL) {
      return counts
          + direction
          + " than chance explains, also among %,d tests".formatted(cell.tests())
          + numbers;
    }
    return p <= LEVEL
        ? counts
            + direction
            + " than chance explains if they alone are asked about, but not among %,d tests"
                .formatted(cell.tests())
            + numbers
        : counts + "no further from it than chance may bring" + numbers;
  }
}
