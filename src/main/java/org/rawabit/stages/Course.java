package org.rawabit.stages;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rawabit.stats.Bursts;
import org.rawabit.stats.ChangePoints;
import org.rawabit.stats.Series;

/**
 * The course of an actor, or a pair, over the periods of a kind, as columns: 60 bytes a period.
 *
 * @param actorB null for an actor alone
 * @param at the periods worth a row, by their places: with a mention, or with a new level
 * @param levels of each of them; NaN for none
 * @param rhythms what each level is multiplied by to be expected
 */
record Course(
    String actorA,
    @Nullable String actorB,
    String periodKind,
    int[] at,
    long[] articles,
    long[] stories,
    long[] counts,
    long[] volumes,
    double[] levels,
    double[] rhythms,
    boolean[] changes,
    byte[] bursts,
    List<Spell> spells)
    implements Serializable {
  /** Least periods of a level: a week of days; three of the longer ones. */
  private static final int SHORTEST_OF_DAYS = 7;

  private static final int SHORTEST = 3;

  /** Of fewer periods than these the usual share is mostly what one of them makes it. */
  private static final int FEWEST_FOR_BURSTS = 6;

  /** A period; the components are columns of {@code timeline}. */
  record Point(
      String period,
      long articles,
      long stories,
      long n,
      @Nullable Double share,
      @Nullable Double expected,
      @Nullable Double level,
      boolean levelChange,
      int burst) {}

  /** A burst; the components are columns of {@code bursts}. */
  record Spell(
      String firstPeriod,
      String lastPeriod,
      String peakPeriod,
      int level,
      double weight,
      long articles,
      long stories,
      long n,
      double share,
      double expected)
      implements Serializable {}

  /**
   * Follows an actor, or a pair.
   *
   * @param articles in each period
   * @param stories in each period
   */
  static Course of(
      String actorA,
      @Nullable String actorB,
      String periodKind,
      long[] articles,
      long[] stories,
      PublishedPeriods periods,
      CountUnit unit,
      Bursts.Options automaton) {
    boolean days = periodKind.equals(PeriodKind.DAY.id());
    long[] counted = unit == CountUnit.STORIES ? stories : articles;
    Series series =
        days
            ? Series.ofDays(counted, periods.volumes(), periods.days())
            : Series.of(counted, periods.volumes());
    Bursts bursts =
        series.periods() < FEWEST_FOR_BURSTS
            ? new Bursts(new int[series.periods()], List.of())
            : Bursts.of(series, automaton);
    double[] levels = new double[series.periods()];
    boolean[] changes = new boolean[series.periods()];
    for (ChangePoints.Segment segment :
        ChangePoints.of(series, days ? SHORTEST_OF_DAYS : SHORTEST)) {
      Arrays.fill(levels, segment.first(), segment.last() + 1, segment.level());
      changes[segment.first()] = segment.first() > 0;
    }
    int[] at =
        IntStream.range(0, levels.length).filter(t -> articles[t] > 0 || changes[t]).toArray();
    boolean[] changesAt = new boolean[at.length];
    byte[] burstsAt = new byte[at.length];
    for (int i = 0; i < at.length; i++) {
      changesAt[i] = changes[at[i]];
      burstsAt[i] = (byte) bursts.levels()[at[i]];
    }
    return new Course(
        actorA,
        actorB,
        periodKind,
        at,
        some(at, articles),
        some(at, stories),
        some(at, series.counts()),
        some(at, series.volumes()),
        some(at, levels),
        some(at, series.rhythm()),
        changesAt,
        burstsAt,
        bursts.spells().stream().map(s -> spell(s, periods, articles, stories, series)).toList());
  }

  private static long[] some(int[] at, long[] values) {
    return IntStream.of(at).mapToLong(t -> values[t]).toArray();
  }

  private static double[] some(int[] at, double[] values) {
    return IntStream.of(at).mapToDouble(t -> values[t]).toArray();
  }

  /**
   * The periods worth a row.
   *
   * @param periods of the kind
   */
  Stream<Point> points(PublishedPeriods periods) {
    return IntStream.range(0, at.length).mapToObj(i -> point(i, periods));
  }

  private Point point(int i, PublishedPeriods periods) {
    @Nullable Double level = Double.isNaN(levels[i]) ? null : levels[i];
    long n = volumes[i];
    return new Point(
        periods.names().get(at[i]),
        articles[i],
        stories[i],
        n,
        n == 0 ? null : (double) counts[i] / n,
        level == null ? null : Math.min(1, level * rhythms[i]),
        level,
        changes[i],
        bursts[i]);
  }

  private static Spell spell(
      Bursts.Spell spell,
      PublishedPeriods periods,
      long[] articles,
      long[] stories,
      Series series) {
    long count = 0;
    long n = 0;
    double expected = 0;
    for (int t = spell.first(); t <= spell.last(); t++) {
      count += series.counts()[t];
      n += series.volumes()[t];
      expected += series.volumes()[t] * Math.min(1, series.share() * series.rhythm()[t]);
    }
    return new Spell(
        periods.names().get(spell.first()),
        periods.names().get(spell.last()),
        periods.names().get(spell.peak()),
        spell.level(),
        spell.weight(),
        Arrays.stream(articles, spell.first(), spell.last() + 1).sum(),
        Arrays.stream(stories, spell.first(), spell.last() + 1).sum(),
        n,
        (double) count / n,
        expected / n);
  }
}
