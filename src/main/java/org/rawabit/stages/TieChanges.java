package org.rawabit.stages;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.rawabit.stats.Contingency;
import org.rawabit.stats.FalseDiscovery;
import org.rawabit.stats.TieComparison;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Tables;
import org.rawabit.tables.TieChange;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Which ties came, went, grew or shrank from one period to the next.
 *
 * <p>A pair is looked at in two neighbouring periods if it is together in enough stories of both
 * taken together. The test of a difference holds whatever that sum is, so to choose by it does not
 * choose the differences.
 */
public final class TieChanges {
  private static final String[] CELL = {"scope", "periodKind", "period"};

  private TieChanges() {}

  /** A period with the one before, and the units of both. */
  public record Step(
      String scope, String periodKind, String period, String previous, long nBefore, long n) {}

  /** The counts of a pair in a period and in the one before. */
  public record Counts(
      String actorA,
      String actorB,
      String scope,
      String periodKind,
      String period,
      String previous,
      long nBefore,
      long nABefore,
      long nBBefore,
      long nAbBefore,
      long n,
      long nA,
      long nB,
      long nAb) {}

  /**
   * The changes of all pairs; none where the periods are all time alone.
   *
   * @param pairs of all articles with counted mentions
   * @param actors of the same articles
   * @param articles all articles, with and without mentions
   */
  public static Dataset<TieChange> of(
      Dataset<PairInArticle> pairs,
      Dataset<ActorInArticle> actors,
      Dataset<DatedArticle> articles,
      Cooccurrences.Options options) {
    if (options.divided().periods().isEmpty()) {
      return pairs.sparkSession().emptyDataset(Tables.TIE_CHANGES.encoder());
    }
    PairCounting counting = new PairCounting(options.divided());
    Dataset<Row> steps = steps(counting.articles(Cooccurrences.undivided(articles)));
    Dataset<Row> withEach = counting.actors(Cooccurrences.undivided(actors));
    Column support = options.unit() == CountUnit.STORIES ? col("storiesAb") : col("articlesAb");
    Dataset<Row> counted =
        counting.pairs(Cooccurrences.undivided(pairs)).withColumn("support", support);
    Dataset<Row> both =
        side(counted, steps, "period")
            .withColumn("nAbBefore", lit(0L))
            .unionByName(
                side(counted, steps, "previous")
                    .withColumnRenamed("nAb", "nAbBefore")
                    .withColumn("nAb", lit(0L)))
            .groupBy(columns("scope", "periodKind", "period", "actorA", "actorB"))
            .agg(
                sum(col("nAb")).as("nAb"),
                sum(col("nAbBefore")).as("nAbBefore"),
                sum(col("support")).as("support"))
            .where(col("support").geq(options.minimum()))
            .join(broadcast(steps), using(CELL));
    Dataset<Row> withMargins = both;
    for (String which : List.of("A", "B")) {
      withMargins = withMargin(withMargins, withEach, which, "period", "n" + which);
      withMargins = withMargin(withMargins, withEach, which, "previous", "n" + which + "Before");
    }
    int window = options.window();
    return withMargins
        .select(
            columns(
                Arrays.stream(Counts.class.getRecordComponents())
                    .map(c -> c.getName())
                    .toArray(String[]::new)))
        .as(RecordEncoder.of(Counts.class))
        .groupByKey(
            (MapFunction<Counts, String>)
                c -> String.join("\t", c.scope(), c.periodKind(), c.period()),
            Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Counts, TieChange>)
                (cell, counts) -> changes(counts, window).iterator(),
            Tables.TIE_CHANGES.encoder());
  }

  /** Every period but the first of its kind. There are no more rows than periods. */
  private static Dataset<Row> steps(Dataset<Row> cells) {
    List<Row> inOrder =
        cells
            .select(columns("scope", "periodKind", "period", "n"))
            .orderBy(columns(CELL))
            .collectAsList();
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < inOrder.size(); i++) {
      Row before = inOrder.get(i - 1);
      Row here = inOrder.get(i);
      if (here.getString(0).equals(before.getString(0))
          && here.getString(1).equals(before.getString(1))) {
        steps.add(
            new Step(
                here.getString(0),
                here.getString(1),
                here.getString(2),
                before.getString(2),
                before.getLong(3),
                here.getLong(3)));
      }
    }
    return cells.sparkSession().createDataset(steps, RecordEncoder.of(Step.class)).toDF();
  }

  /** The counts of pairs as one of the two periods of a step. */
  private static Dataset<Row> side(Dataset<Row> counted, Dataset<Row> steps, String which) {
    Dataset<Row> periods =
        steps.select(
            col("scope"), col("periodKind"), col(which).as("counted"), col("period").as("of"));
    return counted
        .withColumnRenamed("period", "counted")
        .join(broadcast(periods), using("scope", "periodKind", "counted"))
        .select(
            col("scope"),
            col("periodKind"),
            col("of").as("period"),
            col("actorA"),
            col("actorB"),
            col("nAb"),
            col("support"));
  }

  private static Dataset<Row> withMargin(
      Dataset<Row> pairs, Dataset<Row> actors, String which, String period, String name) {
    Dataset<Row> margin =
        actors.select(
            col("scope"),
            col("periodKind"),
            col("period").as(period),
            col("actorId").as("actor" + which),
            col("n").as("margin"));
    return pairs
        .join(broadcast(margin), using("scope", "periodKind", period, "actor" + which), "left")
        .withColumn(name, coalesce(col("margin"), lit(0L)))
        .drop("margin");
  }

  private static List<TieChange> changes(Iterator<Counts> pairs, int window) {
    List<Counts> counts = new ArrayList<>();
    pairs.forEachRemaining(counts::add);
    counts.sort(Comparator.comparing(Counts::actorA).thenComparing(Counts::actorB));
    double overlap = Scope.overlap(counts.get(0).scope(), window);
    List<TieComparison> tests = counts.stream().map(c -> test(c, overlap)).toList();
    double[] q =
        FalseDiscovery.qValues(tests.stream().mapToDouble(t -> t.test().pValue()).toArray());
    List<TieChange> changes = new ArrayList<>(counts.size());
    for (int i = 0; i < q.length; i++) {
      Counts c = counts.get(i);
      TieComparison t = tests.get(i);
      changes.add(
          new TieChange(
              c.actorA(),
              c.actorB(),
              c.scope(),
              c.periodKind(),
              c.period(),
              c.previous(),
              t.change().id(),
              c.nBefore(),
              c.nAbBefore(),
              c.n(),
              c.nAb(),
              t.logRatio(),
              t.test().test().id(),
              t.test().pValue(),
              q[i],
              t.oddsRatioBefore(),
              t.oddsRatio(),
              t.oddsZ()));
    }
    return changes;
  }

  private static TieComparison test(Counts c, double overlap) {
    return TieComparison.of(
        new Contingency(c.nBefore(), c.nABefore(), c.nBBefore(), c.nAbBefore()),
        new Contingency(c.n(), c.nA(), c.nB(), c.nAb()),
        overlap);
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names).map(org.apache.spark.sql.functions::col).toArray(Column[]::new);
  }

  private static Seq<String> using(String... names) {
    return CollectionConverters.asScala(List.of(names)).toSeq();
  }
}
