package org.rawabit.stages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.stats.Bursts;
import org.rawabit.tables.ActorInPeriod;
import org.rawabit.tables.Burst;
import org.rawabit.tables.PairInPeriod;

/**
 * Actors and pairs over time: their share of what was published in each period, its bursts and its
 * changes of level.
 *
 * <ol>
 *   <li>What was published in each period is counted once: {@link PublishedPeriods}, small.
 *   <li>{@link PairCounts} counts an actor, or a pair, in each period of each kind; all its counts
 *       are in one place, no more than the periods are many.
 *   <li>{@link Course} makes of those of a kind a series, and finds bursts and levels in it.
 *   <li>The tables are the points and the spells of the courses.
 * </ol>
 *
 * <p>Stories count in the period of their first article. Undated articles are left out, and from
 * days and weeks those of which the month alone is known.
 */
public final class Timelines implements AutoCloseable {
  /** Levels of the automaton with level 0: up to 16 times the usual share where it doubles. */
  private static final int STATES = 5;

  private final JavaRDD<Course> courses;
  private final Broadcast<Map<String, PublishedPeriods>> periods;
  private final Options options;

  private Timelines(
      JavaRDD<Course> courses, Broadcast<Map<String, PublishedPeriods>> periods, Options options) {
    this.courses = courses;
    this.periods = periods;
    this.options = options;
  }

  /**
   * What is looked at, and how.
   *
   * @param periods kinds of periods, without all
   * @param scope the unit that pairs share
   * @param minimum pairs together in fewer stories (articles, by unit) with a date are left out
   * @param scale s of {@link Bursts}
   * @param gamma γ of {@link Bursts}
   */
  public record Options(
      List<PeriodKind> periods, Scope scope, int minimum, double scale, double gamma)
      implements Serializable {}

  /**
   * The courses of all actors, and of all pairs that are often enough together.
   *
   * @param counts with courses
   */
  public static Timelines of(PairCounts counts) {
    CountPlan plan = counts.plan();
    Options options = Objects.requireNonNull(plan.courses());
    Broadcast<Map<String, PublishedPeriods>> periods =
        counts.share(PublishedPeriods.of(counts, options.periods()));
    JavaRDD<Course> courses =
        counts.parts().flatMap(part -> courses(part, periods.value(), plan, options));
    return new Timelines(courses.persist(StorageLevel.MEMORY_AND_DISK()), periods, options);
  }

  private static Iterator<Course> courses(
      CountsPart part, Map<String, PublishedPeriods> periods, CountPlan plan, Options options) {
    Bursts.Options automaton = new Bursts.Options(options.scale(), options.gamma(), STATES);
    return new FollowedCounts(part, periods, plan, options)
        .all()
        .map(
            f ->
                Course.of(
                    f.actorA(),
                    f.actorB(),
                    f.periodKind(),
                    f.articles(),
                    f.stories(),
                    f.periods(),
                    plan.options().unit(),
                    automaton))
        .iterator();
  }

  /** The rows of {@code timeline}. */
  public JavaRDD<ActorInPeriod> actors() {
    Broadcast<Map<String, PublishedPeriods>> known = periods;
    return courses
        .filter(c -> c.actorB() == null)
        .flatMap(c -> c.points(axis(known, c)).map(point -> actorInPeriod(c, point)).iterator());
  }

  /** The rows of {@code pair_timeline}. */
  public JavaRDD<PairInPeriod> pairs() {
    Broadcast<Map<String, PublishedPeriods>> known = periods;
    String scope = options.scope().id();
    return courses.flatMap(
        c -> {
          String other = c.actorB();
          return other == null
              ? List.<PairInPeriod>of().iterator()
              : c.points(axis(known, c)).map(p -> pairInPeriod(c, other, scope, p)).iterator();
        });
  }

  private static PublishedPeriods axis(
      Broadcast<Map<String, PublishedPeriods>> periods, Course course) {
    return Objects.requireNonNull(periods.value().get(course.periodKind()));
  }

  /** The rows of {@code bursts}; they are ranked in one place, being few. */
  public JavaRDD<Burst> bursts() {
    String scope = options.scope().id();
    return courses
        .flatMap(c -> c.spells().stream().map(spell -> burst(c, scope, spell)).iterator())
        .coalesce(1, true)
        .mapPartitions(Timelines::ranked);
  }

  private static Iterator<Burst> ranked(Iterator<Burst> unranked) {
    List<Burst> bursts = new ArrayList<>();
    unranked.forEachRemaining(bursts::add);
    bursts.sort(
        Comparator.comparing(Burst::periodKind)
            .thenComparing(Burst::weight, Comparator.reverseOrder())
            .thenComparing(Burst::actorA)
            .thenComparing(Burst::actorB, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Burst::firstPeriod));
    Map<String, Integer> ranks = new HashMap<>();
    return bursts.stream()
        .map(b -> ranked(b, ranks.merge(b.periodKind(), 1, Integer::sum)))
        .iterator();
  }

  private static ActorInPeriod actorInPeriod(Course c, Course.Point p) {
    return new ActorInPeriod(
        c.actorA(),
        c.periodKind(),
        p.period(),
        p.articles(),
        p.stories(),
        p.n(),
        p.share(),
        p.expected(),
        p.level(),
        p.levelChange(),
        p.burst());
  }

  private static PairInPeriod pairInPeriod(Course c, String actorB, String scope, Course.Point p) {
    return new PairInPeriod(
        c.actorA(),
        actorB,
        scope,
        c.periodKind(),
        p.period(),
        p.articles(),
        p.stories(),
        p.n(),
        p.share(),
        p.expected(),
        p.level(),
        p.levelChange(),
        p.burst());
  }

  private static Burst burst(Course c, String scope, Course.Spell s) {
    return new Burst(
        c.periodKind(),
        0,
        c.actorA(),
        c.actorB(),
        c.actorB() == null ? null : scope,
        s.firstPeriod(),
        s.lastPeriod(),
        s.peakPeriod(),
        s.level(),
        s.weight(),
        s.articles(),
        s.stories(),
        s.n(),
        s.share(),
        s.expected());
  }

  private static Burst ranked(Burst b, int rank) {
    return new Burst(
        b.periodKind(),
        rank,
        b.actorA(),
        b.actorB(),
        b.scope(),
        b.firstPeriod(),
        b.lastPeriod(),
        b.peakPeriod(),
        b.level(),
        b.weight(),
        b.articles(),
        b.stories(),
        b.n(),
        b.share(),
        b.expected());
  }

  @Override
  public void close() {
    courses.unpersist();
  }
}
