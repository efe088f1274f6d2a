package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rawabit.stats.Association;
import org.rawabit.stats.FalseDiscovery;
import org.rawabit.stats.Keyness;
import org.rawabit.tables.Term;

/** Holds the q-values, of which most p-values are left out, to those of all. */
class MarkingTermsTest {
  private final Random random = new Random(5);

  @Test
  void hasTheSameQAsIfEveryTermHadBeenTested() {
    for (int round = 0; round < 60; round++) {
      int terms = 1 + random.nextInt(800);
      int effect = List.of(1, 3, 2000).get(round % 3);
      GroupCounts group = group(terms, effect);
      long[] counts = new long[terms];
      for (int t = 0; t < terms; t++) {
        counts[t] = group.counts()[t] + random.nextInt(60);
      }
      Universe universe = new Universe(GroupCounts.sum(counts), counts, 1);
      double[] p =
          IntStream.range(0, terms)
              .mapToObj(i -> Objects.requireNonNull(group.tables(universe)[i]))
              .mapToDouble(t -> Association.pValue(Math.abs(Keyness.signedLogLikelihood(t))))
              .toArray();
      double[] q = FalseDiscovery.qValues(p);
      for (MarkingTerms.Marking m :
          MarkingTerms.of(group, universe, vocabulary(terms), i -> i % 5 != 0, 1 + round)) {
        assertThat(m.p()).isEqualTo(p[m.place()]);
        assertThat(m.q()).isEqualTo(q[m.place()]);
      }
    }
  }

  private GroupCounts group(int terms, int effect) {
    long[] counts =
        IntStream.range(0, terms)
            .mapToLong(t -> 1 + random.nextInt(10) + (t % 9 == 0 ? random.nextInt(effect) : 0))
            .toArray();
    long[] none = new long[terms];
    return new GroupCounts(
        new GroupName("u", "kind", "value", "en"),
        IntStream.range(0, terms).toArray(),
        counts,
        none,
        none,
        counts);
  }

  private static Vocabulary vocabulary(int terms) {
    return new Vocabulary(
        TermColumns.of(
            1,
            IntStream.range(0, terms)
                .mapToObj(t -> new Term("t" + t, "t", "en", 1, 1, 0, null, null, null))
                .toList()));
  }
}
