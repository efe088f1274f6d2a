package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rawabit.stats.Bursts;
import org.rawabit.stats.ChangePoints;
import org.rawabit.stats.Series;

/**
 * The course of an actor, or a pair, over the periods of a kind.
 *
 * @param actorB null for an actor alone
 * @param points the periods worth a row: with a mention, or with a new level
 */
public record Course(
    String actorA,
    @Nullable String actorB,
    String periodKind,
    List<Point> points,
    List<Spell> spells) {
  /** Least periods of a level: a week of days; three of the longer ones. */
  private static final int SHORTEST_OF_DAYS = 7;

  private static final int SHORTEST = 3;

  /** Of fewer periods than these the usual share is mostly what one of them makes it. */
  private static final int FEWEST_FOR_BURSTS = 6;

  /** A period; the components are columns of {@code timeline}. */
  public record Point(
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
  public record Spell(
      String firstPeriod,
      String lastPeriod,
      String peakPeriod,
      int level,
      double weight,
      long articles,
      long stories,
      long n,
      double share,
      double expected) {}

  static Course of(
      PeriodCounts counts, PublishedPeriods periods, CountUnit unit, Bursts.Options automaton) {
    long[] articles = new long[periods.size()];
    long[] stories = new long[periods.size()];
    for (PeriodCounts.Count count : counts.counts()) {
      int t = Objects.requireNonNull(periods.places().get(count.period()));
      articles[t] = count.articles();
      stories[t] = count.stories();
    }
    boolean days = counts.periodKind().equals(PeriodKind.DAY.id());
    long[] counted = unit == CountUnit.STORIES ? stories : articles;
    Series series =
        days
            ? Series.ofDays(counted, periods.volumes(), periods.days())
            : Series.of(counted, periods.volumes());
    Bursts bursts =
        series.periods() < FEWEST_FOR_BURSTS
            ? new Bursts(new int[series.periods()], List.of())
            : Bursts.of(series, automaton);
    List<ChangePoints.Segment> levels = ChangePoints.of(series, days ? SHORTEST_OF_DAYS : SHORTEST);
    return new Course(
        counts.actorA(),
        counts.actorB(),
        counts.periodKind(),
        points(periods, articles, stories, series, bursts, levels),
        bursts.spells().stream().map(s -> spell(s, periods, articles, stories, series)).toList());
  }

  private static List<Point> points(
      PublishedPeriods periods,
      long[] articles,
      long[] stories,
      Series series,
      Bursts bursts,
      List<ChangePoints.Segment> levels) {
    List<Point> points = new ArrayList<>();
    for (ChangePoints.Segment segment : levels) {
      @Nullable Double level = Double.isNaN(segment.level()) ? null : segment.level();
      for (int t = segment.first(); t <= segment.last(); t++) {
        boolean change = t > 0 && t == segment.first();
        if (articles[t] == 0 && !change) {
          continue;
        }
        long n = series.volumes()[t];
        points.add(
            new Point(
                periods.names().get(t),
                articles[t],
                stories[t],
                n,
                n == 0 ? null : (double) series.counts()[t] / n,
                level == null ? null : Math.min(1, level * series.rhythm()[t]),
                level,
                change,
                bursts.levels()[t]));
      }
    }
    return points;
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
