package org.rawabit.stats;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Short series for properties, with empty periods and high ones. */
final class RandomSeries {
  private RandomSeries() {}

  private record Period(long count, long volume, double rhythm) {}

  static Arbitrary<Series> upTo(int periods) {
    Arbitrary<Long> volumes = Arbitraries.of(0L, 1L, 7L, 40L, 90L, 500L);
    Arbitrary<Double> shares = Arbitraries.of(0.0, 0.01, 0.05, 0.3, 1.0);
    Arbitrary<Double> rhythms = Arbitraries.of(0.6, 1.0, 1.0, 1.7);
    return Combinators.combine(volumes, shares, rhythms)
        .as((volume, share, rhythm) -> new Period(Math.round(volume * share), volume, rhythm))
        .list()
        .ofMinSize(1)
        .ofMaxSize(periods)
        .map(
            p ->
                new Series(
                    p.stream().mapToLong(Period::count).toArray(),
                    p.stream().mapToLong(Period::volume).toArray(),
                    p.stream().mapToDouble(Period::rhythm).toArray()));
  }
}
