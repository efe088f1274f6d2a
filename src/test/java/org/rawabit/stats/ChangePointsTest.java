package org.rawabit.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ChangePointsTest {
  @ParameterizedTest
  @MethodSource("reference")
  void areTheBestOfAllCuts(Map<String, String> row) {
    Series series =
        new Series(
            ReferenceTable.counts(row, "counts"),
            ReferenceTable.counts(row, "volumes"),
            ReferenceTable.numbers(row, "rhythm"));
    List<ChangePoints.Segment> segments =
        ChangePoints.of(series, (int) ReferenceTable.number(row, "shortest"));
    assertThat(ChangePoints.dispersion(series))
        .isCloseTo(ReferenceTable.number(row, "dispersion"), within(1e-9));
    assertThat(segments.stream().mapToLong(ChangePoints.Segment::first).toArray())
        .containsExactly(ReferenceTable.counts(row, "firsts"));
    double[] levels = ReferenceTable.numbers(row, "levels");
    for (int i = 0; i < levels.length; i++) {
      assertThat(segments.get(i).level()).isCloseTo(levels[i], within(1e-9));
    }
    double saved = cost(series, List.of(whole(series))) - cost(series, segments);
    assertThat(saved).isCloseTo(ReferenceTable.number(row, "saved"), within(1e-9));
  }

  static List<Map<String, String>> reference() throws IOException {
    return ReferenceTable.read("changes.tsv");
  }

  private static ChangePoints.Segment whole(Series series) {
    return new ChangePoints.Segment(0, series.periods() - 1, 0);
  }

  private static double cost(Series series, List<ChangePoints.Segment> segments) {
    double cost = (segments.size() - 1) * ChangePoints.penalty(series);
    for (ChangePoints.Segment segment : segments) {
      cost += cost(series, segment.first(), segment.last() + 1);
    }
    return cost;
  }

  private static double cost(Series series, int from, int to) {
    double exposure = 0;
    long count = 0;
    for (int t = from; t < to; t++) {
      count += series.counts()[t];
      exposure += series.volumes()[t] * series.rhythm()[t];
    }
    return count == 0 ? 0 : -count * Math.log(count / exposure);
  }

  /** The least cost of all cuts, without pruning and with ends everywhere. */
  private static double least(Series series) {
    double[] least = new double[series.periods() + 1];
    least[0] = -ChangePoints.penalty(series);
    for (int to = 1; to < least.length; to++) {
      least[to] = Double.POSITIVE_INFINITY;
      for (int from = 0; from < to; from++) {
        double cost = least[from] + cost(series, from, to) + ChangePoints.penalty(series);
        least[to] = Math.min(least[to], cost);
      }
    }
    return least[least.length - 1];
  }

  @Property(tries = 300)
  void loseNothingByPruning(@ForAll @From("series") Series series) {
    assertThat(cost(series, ChangePoints.of(series, 1))).isCloseTo(least(series), within(1e-6));
  }

  @Property(tries = 200)
  void loseNothingByPruningInALongSeries(@ForAll Random random) {
    long[] counts = new long[150];
    long[] volumes = new long[150];
    double share = 0.05;
    for (int t = 0; t < counts.length; t++) {
      share = random.nextInt(25) == 0 ? random.nextDouble() / 5 : share;
      volumes[t] = random.nextInt(120);
      for (int i = 0; i < volumes[t]; i++) {
        counts[t] += random.nextDouble() < share ? 1 : 0;
      }
    }
    Series series = Series.of(counts, volumes);
    assertThat(cost(series, ChangePoints.of(series, 1))).isCloseTo(least(series), within(1e-6));
  }

  @Property
  void coverTheSeriesInSegmentsLongEnough(
      @ForAll @From("series") Series series, @ForAll @IntRange(min = 1, max = 5) int shortest) {
    List<ChangePoints.Segment> segments = ChangePoints.of(series, shortest);
    int next = 0;
    for (ChangePoints.Segment segment : segments) {
      assertThat(segment.first()).isEqualTo(next);
      next = segment.last() + 1;
      if (segments.size() > 1) {
        assertThat(next - segment.first()).isGreaterThanOrEqualTo(shortest);
        assertThat(segment.level()).isBetween(0.0, 1.0);
      }
    }
    assertThat(next).isEqualTo(series.periods());
  }

  @Test
  void areNoneInPureNoiseButForAFew() {
    Random random = new Random(2015);
    int changes = 0;
    for (int i = 0; i < 1000; i++) {
      long[] counts = new long[60];
      long[] volumes = new long[60];
      Arrays.fill(volumes, 100);
      for (int t = 0; t < 60; t++) {
        for (int k = 0; k < 100; k++) {
          counts[t] += random.nextDouble() < 0.05 ? 1 : 0;
        }
      }
      changes += ChangePoints.of(Series.of(counts, volumes), 7).size() - 1;
    }
    assertThat(changes).isLessThan(20);
  }

  @Test
  void areNoneInNoPeriods() {
    assertThat(ChangePoints.of(Series.of(new long[0], new long[0]), 7)).isEmpty();
  }

  @Provide
  Arbitrary<Series> series() {
    return RandomSeries.upTo(14);
  }
}
