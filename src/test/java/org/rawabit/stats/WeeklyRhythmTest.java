package org.rawabit.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WeeklyRhythmTest {
  private static final Bursts.Options AUTOMATON = new Bursts.Options(2, 1, 5);

  @ParameterizedTest
  @MethodSource("reference")
  void agreesWithCountingTheOtherWeeksOneByOne(Map<String, String> row) {
    double[] factors =
        WeeklyRhythm.of(
            ReferenceTable.counts(row, "counts"),
            ReferenceTable.counts(row, "volumes"),
            ReferenceTable.counts(row, "days"));
    assertThat(factors).containsExactly(ReferenceTable.numbers(row, "factors"), within(1e-9));
  }

  static List<Map<String, String>> reference() throws IOException {
    return ReferenceTable.read("rhythm.tsv");
  }

  /** Eight weeks of 1,000 documents a day. */
  private static long[] days() {
    return LongStream.range(0, 56).map(t -> LocalDate.of(2015, 6, 1).toEpochDay() + t).toArray();
  }

  private static long[] volumes() {
    return Arrays.stream(days()).map(d -> 1000).toArray();
  }

  /** 20 a day, and three times as many on Fridays. */
  private static long[] fridays() {
    return Arrays.stream(days())
        .map(d -> LocalDate.ofEpochDay(d).getDayOfWeek() == DayOfWeek.FRIDAY ? 60 : 20)
        .toArray();
  }

  @Test
  void aWeeklyRhythmIsNoBurstAndNoChange() {
    Series series = Series.ofDays(fridays(), volumes(), days());
    assertThat(Bursts.of(series, AUTOMATON).spells()).isEmpty();
    assertThat(ChangePoints.of(series, 1)).hasSize(1);
  }

  @Test
  void itWouldBeABurstEveryFridayWithoutTheCorrection() {
    Series series = Series.of(fridays(), volumes());
    assertThat(Bursts.of(series, AUTOMATON).spells()).hasSize(8);
  }

  @Test
  void aFridayThatIsHighForAFridayIsABurst() {
    long[] counts = fridays();
    counts[25] = 180;
    assertThat(LocalDate.ofEpochDay(days()[25]).getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    List<Bursts.Spell> spells =
        Bursts.of(Series.ofDays(counts, volumes(), days()), AUTOMATON).spells();
    assertThat(spells).hasSize(1);
    assertThat(spells.get(0).first()).isEqualTo(25);
    assertThat(spells.get(0).last()).isEqualTo(25);
  }

  @Test
  void aBusyFridayIsNoRhythmWhereTheShareIsTheSame() {
    long[] volumes = Arrays.stream(fridays()).map(c -> c * 50).toArray();
    assertThat(WeeklyRhythm.of(fridays(), volumes, days()))
        .containsOnly(new double[] {1}, within(1e-12));
  }

  @Test
  void oneEventIsNotTakenForItsWeekday() {
    long[] counts = Arrays.stream(days()).map(d -> 20).toArray();
    counts[25] = 600;
    double[] rhythm = WeeklyRhythm.of(counts, volumes(), days());
    assertThat(rhythm[25]).isEqualTo(1);
    assertThat(rhythm[32]).isBetween(1.0, 1.7);
  }

  @Property
  void isAboveZeroWhateverIsCounted(@ForAll List<@IntRange(max = 50) Integer> counts) {
    long[] r = counts.stream().mapToLong(c -> Math.max(0, c)).toArray();
    long[] d = Arrays.stream(r).map(c -> c == 0 ? 0 : c + 10).toArray();
    long[] days = LongStream.range(0, r.length).map(t -> 2 * t - 15).toArray();
    assertThat(Arrays.stream(WeeklyRhythm.of(r, d, days)).allMatch(f -> f > 0 && f < 1000))
        .isTrue();
  }
}
