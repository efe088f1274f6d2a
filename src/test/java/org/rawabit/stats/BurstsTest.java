package org.rawabit.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class BurstsTest {
  private static final Bursts.Options DEFAULT = new Bursts.Options(2, 1, 3);

  @ParameterizedTest
  @MethodSource("reference")
  void areTheBestOfAllSequencesOfLevels(Map<String, String> row) {
    Series series =
        new Series(
            ReferenceTable.counts(row, "counts"),
            ReferenceTable.counts(row, "volumes"),
            ReferenceTable.numbers(row, "rhythm"));
    Bursts.Options options =
        new Bursts.Options(
            ReferenceTable.number(row, "scale"),
            ReferenceTable.number(row, "gamma"),
            (int) ReferenceTable.number(row, "states"));
    Bursts bursts = Bursts.of(series, options);
    int[] levels =
        Arrays.stream(ReferenceTable.counts(row, "levels")).mapToInt(l -> (int) l).toArray();
    assertThat(bursts.levels()).containsExactly(levels);
    assertThat(bursts.spells().stream().mapToDouble(Bursts.Spell::weight).toArray())
        .containsExactly(ReferenceTable.numbers(row, "weights"), within(1e-9));
    assertThat(saved(bursts, series, options))
        .isCloseTo(ReferenceTable.number(row, "saved"), within(1e-9));
  }

  static List<Map<String, String>> reference() throws IOException {
    return ReferenceTable.read("bursts.tsv");
  }

  /** What the levels cost less than level 0 throughout. */
  private static double saved(Bursts bursts, Series series, Bursts.Options options) {
    double saved = bursts.spells().stream().mapToDouble(Bursts.Spell::weight).sum();
    int before = 0;
    for (int level : bursts.levels()) {
      saved -= Math.max(0, level - before) * options.gamma() * Math.log(series.periods());
      before = level;
    }
    return saved;
  }

  @Property(tries = 300)
  void costLeast(
      @ForAll @From("series") Series series,
      @ForAll @DoubleRange(min = 1.2, max = 4) double scale,
      @ForAll @DoubleRange(min = 0, max = 3) double gamma) {
    Bursts.Options options = new Bursts.Options(scale, gamma, 3);
    double[][] costs = costs(series, options);
    int sequences = (int) Math.pow(3, series.periods());
    double least = Double.POSITIVE_INFINITY;
    for (int sequence = 0; sequence < sequences; sequence++) {
      double cost = 0;
      int before = 0;
      int rest = sequence;
      for (int t = 0; t < series.periods(); t++, rest /= 3) {
        int level = rest % 3;
        cost += costs[t][level];
        cost += Math.max(0, level - before) * gamma * Math.log(series.periods());
        before = level;
      }
      least = Math.min(least, cost);
    }
    double flat = Arrays.stream(costs).mapToDouble(c -> c[0]).sum();
    assertThat(saved(Bursts.of(series, options), series, options))
        .isCloseTo(flat - least, within(1e-6));
  }

  private static double[][] costs(Series series, Bursts.Options options) {
    double[][] costs = new double[series.periods()][3];
    for (int t = 0; t < costs.length; t++) {
      for (int level = 0; level < 3; level++) {
        double p = series.share() * series.rhythm()[t] * Math.pow(options.scale(), level);
        costs[t][level] =
            -new BinomialDistribution(null, (int) series.volumes()[t], Math.min(Bursts.MOST, p))
                .logProbability((int) series.counts()[t]);
      }
    }
    return costs;
  }

  @Property
  void staySoWhereAllCountsAndGammaGrowAlike(
      @ForAll @From("series") Series series, @ForAll @IntRange(min = 2, max = 9) int factor) {
    Series more =
        new Series(
            Arrays.stream(series.counts()).map(c -> c * factor).toArray(),
            Arrays.stream(series.volumes()).map(c -> c * factor).toArray(),
            series.rhythm());
    Bursts few = Bursts.of(series, new Bursts.Options(2, 1, 3));
    Bursts many = Bursts.of(more, new Bursts.Options(2, factor, 3));
    assertThat(total(many)).isCloseTo(factor * total(few), within(1e-6));
  }

  private static double total(Bursts bursts) {
    return bursts.spells().stream().mapToDouble(Bursts.Spell::weight).sum();
  }

  @Property
  void beginPeakAndEndWithCountsAndGainSomething(@ForAll @From("series") Series series) {
    Bursts bursts = Bursts.of(series, DEFAULT);
    for (Bursts.Spell spell : bursts.spells()) {
      assertThat(series.counts()[spell.first()]).isPositive();
      assertThat(series.counts()[spell.last()]).isPositive();
      assertThat(spell.peak()).isBetween(spell.first(), spell.last());
      assertThat(spell.level()).isBetween(1, 2);
      assertThat(spell.weight()).isPositive().isFinite();
    }
  }

  @Property
  void areNoneInAConstantSeries(
      @ForAll @IntRange(min = 1, max = 40) int periods,
      @ForAll @IntRange(max = 20) int count,
      @ForAll @IntRange(min = 20, max = 500) int volume) {
    long[] counts = new long[periods];
    long[] volumes = new long[periods];
    Arrays.fill(counts, Math.max(0, count));
    Arrays.fill(volumes, volume);
    assertThat(Bursts.of(Series.of(counts, volumes), DEFAULT).spells()).isEmpty();
  }

  @Test
  void haveTheirPeakWhereMostWasCounted() {
    long[] counts = {1, 1, 30, 40, 40, 1, 0, 1, 1, 1, 1, 1, 2, 1};
    long[] volumes = new long[counts.length];
    Arrays.fill(volumes, 100);
    assertThat(Bursts.of(Series.of(counts, volumes), DEFAULT).spells())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.first()).isEqualTo(2);
              assertThat(s.last()).isEqualTo(4);
              assertThat(s.peak()).isEqualTo(3);
            });
  }

  @Test
  void areNoneWhereNothingIsCounted() {
    assertThat(Bursts.of(Series.of(new long[0], new long[0]), DEFAULT).levels()).isEmpty();
    assertThat(Bursts.of(Series.of(new long[3], new long[3]), DEFAULT).levels())
        .containsExactly(0, 0, 0);
  }

  @Test
  void refuseWhatIsNoSeriesAndNoAutomaton() {
    assertThatThrownBy(() -> Series.of(new long[] {3}, new long[] {2}))
        .hasMessage("period 0 cannot have 3 of 2 at 1.0 times the usual");
    assertThatThrownBy(() -> Series.of(new long[] {1}, new long[] {1, 2}))
        .hasMessage("1 counts, 2 volumes and 1 factors are no series");
    assertThatThrownBy(() -> new Bursts.Options(1, 1, 2))
        .hasMessage("no automaton has scale 1.0, gamma 1.0 and 2 states");
  }

  @Provide
  Arbitrary<Series> series() {
    return RandomSeries.upTo(6).filter(s -> s.count() > 0);
  }
}
