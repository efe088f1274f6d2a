package org.rawabit.stages;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.rawabit.stats.Bursts;
import org.rawabit.tables.ActorInPeriod;
import org.rawabit.tables.Burst;
import org.rawabit.tables.PairInPeriod;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/**
 * Actors and pairs over time: their share of what was published in each period, its bursts and its
 * changes of level.
 *
 * <ol>
 *   <li>What was published in each period is counted once: {@link PublishedPeriods}, small.
 *   <li>An actor, or a pair, is counted in each period of each kind; all its periods of a kind come
 *       together in a row, no longer than the periods are many.
 *   <li>{@link Course} makes of such a row a series, and finds bursts and levels in it.
 *   <li>The tables are the points and the spells of the courses.
 * </ol>
 *
 * <p>Stories count in the period of their first article. Undated articles are left out, and from
 * days and weeks those of which the month alone is known.
 */
public final class Timelines {
  /** Levels of the automaton with level 0: up to 16 times the usual share where it doubles. */
  private static final int STATES = 5;

  private Timelines() {}

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
      List<PeriodKind> periods, Scope scope, int minimum, double scale, double gamma) {}

  /**
   * The courses of all actors, and of all pairs that are often enough together.
   *
   * @param pairs of all articles with counted mentions, with windows where the scope is one
   * @param actors of the same articles
   * @param articles all articles, with and without mentions
   */
  public static Dataset<Course> of(
      Dataset<PairInArticle> pairs,
      Dataset<ActorInArticle> actors,
      Dataset<DatedArticle> articles,
      CountUnit unit,
      Options options) {
    Map<String, PublishedPeriods> periods = PublishedPeriods.of(articles, options.periods(), unit);
    Bursts.Options automaton = new Bursts.Options(options.scale(), options.gamma(), STATES);
    Dataset<Row> alone =
        actors.select(
            col("actorId").as("actorA"),
            lit(null).cast("string").as("actorB"),
            col("published"),
            col("precision"),
            col("first"));
    Dataset<Row> together =
        pairs
            .where(shares(options.scope()))
            .select(col("actorA"), col("actorB"), col("published"), col("precision"), col("first"));
    return counts(alone, options.periods(), unit, 0)
        .union(counts(together, options.periods(), unit, options.minimum()))
        .map(
            (MapFunction<PeriodCounts, Course>)
                c ->
                    Course.of(
                        c, Objects.requireNonNull(periods.get(c.periodKind())), unit, automaton),
            RecordEncoder.of(Course.class));
  }

  /** The rows of {@code timeline}. */
  public static Dataset<ActorInPeriod> actors(Dataset<Course> courses) {
    return points(courses.where(col("actorB").isNull()).withColumn("actorId", col("actorA")))
        .select(columns(Tables.TIMELINE))
        .as(Tables.TIMELINE.encoder());
  }

  /** The rows of {@code pair_timeline}. */
  public static Dataset<PairInPeriod> pairs(Dataset<Course> courses, Options options) {
    return points(courses.where(col("actorB").isNotNull()))
        .withColumn("scope", lit(options.scope().id()))
        .select(columns(Tables.PAIR_TIMELINE))
        .as(Tables.PAIR_TIMELINE.encoder());
  }

  /** The rows of {@code bursts}; they are ranked in one place, being few. */
  public static Dataset<Burst> bursts(Dataset<Course> courses, Options options) {
    Column scope = when(col("actorB").isNotNull(), options.scope().id());
    Column rank =
        row_number()
            .over(
                Window.partitionBy(col("periodKind"))
                    .orderBy(
                        col("weight").desc(), col("actorA"), col("actorB"), col("firstPeriod")));
    return courses
        .select(col("actorA"), col("actorB"), col("periodKind"), explode(col("spells")).as("in"))
        .select(col("actorA"), col("actorB"), col("periodKind"), col("in.*"))
        .withColumn("scope", scope)
        .withColumn("rank", rank)
        .select(columns(Tables.BURSTS))
        .as(Tables.BURSTS.encoder());
  }

  /** One row for each period of a row that is dated finely enough for it. */
  static Dataset<Row> inPeriods(Dataset<?> rows, List<PeriodKind> kinds) {
    Column[] periods =
        kinds.stream()
            .map(
                k ->
                    struct(
                        lit(k.id()).as("kind"),
                        k.of(col("published"), col("precision")).as("period")))
            .toArray(Column[]::new);
    return rows.withColumn("in", explode(array(periods)))
        .where(col("in.period").isNotNull())
        .withColumn("periodKind", col("in.kind"))
        .withColumn("period", col("in.period"))
        .drop("in");
  }

  private static Column shares(Scope scope) {
    return scope == Scope.WINDOW ? col("windows").gt(0) : col("level").geq(scope.level());
  }

  private static Dataset<PeriodCounts> counts(
      Dataset<Row> rows, List<PeriodKind> kinds, CountUnit unit, int minimum) {
    Column counted = col(unit == CountUnit.STORIES ? "stories" : "articles");
    return inPeriods(rows, kinds)
        .groupBy(col("actorA"), col("actorB"), col("periodKind"), col("period"))
        .agg(count(lit(1)).as("articles"), sum(col("first").cast("long")).as("stories"))
        .groupBy(col("actorA"), col("actorB"), col("periodKind"))
        .agg(
            sum(counted).as("total"),
            collect_list(struct(col("period"), col("articles"), col("stories"))).as("counts"))
        .where(col("total").geq(minimum))
        .drop("total")
        .as(RecordEncoder.of(PeriodCounts.class));
  }

  private static Dataset<Row> points(Dataset<?> courses) {
    return courses
        .withColumn("in", explode(col("points")))
        .drop("points", "spells")
        .select(col("*"), col("in.*"));
  }

  private static Column[] columns(Table<?> table) {
    return table.columns().stream().map(c -> col(c.component())).toArray(Column[]::new);
  }
}
