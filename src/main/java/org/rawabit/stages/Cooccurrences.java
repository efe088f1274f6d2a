package org.rawabit.stages;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.RecordEncoder;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Who appears with whom: counts, margins and measures of every pair in every scope and period.
 *
 * <ol>
 *   <li>{@link #pairs}: every two actors of an article, with what they share.
 *   <li>A pair counts in each scope it shares and each period of its article.
 *   <li>n, n_a, n_b and n_ab count the same thing, units of the scope in the counted articles:
 *       articles, paragraphs or sentences. Only then do they make a 2×2 table: counts of stories
 *       beside a closeness within sentences would make independent actors look like they avoid each
 *       other.
 *   <li>{@link PairScores} turns counts into measures.
 * </ol>
 */
public final class Cooccurrences {
  private static final Seq<String> CELL =
      CollectionConverters.asScala(List.of("scope", "periodKind", "period")).toSeq();

  private Cooccurrences() {}

  /**
   * What is counted.
   *
   * @param minimum pairs together in fewer stories (articles, by option) are left out, from 1
   * @param kinds the kinds of mention that count; to be given to {@link CountedArticle#of}
   */
  public record Options(
      List<Scope> scopes,
      List<PeriodKind> periods,
      CountUnit unit,
      int minimum,
      List<String> kinds) {}

  /** Every two actors of every article. */
  public static Dataset<PairInArticle> pairs(Dataset<CountedArticle> articles) {
    return articles.flatMap(
        (FlatMapFunction<CountedArticle, PairInArticle>) a -> ClosestPairs.of(a).iterator(),
        RecordEncoder.of(PairInArticle.class));
  }

  /**
   * The counts and measures of all pairs.
   *
   * @param pairs of all articles with counted mentions
   * @param actors of the same articles
   * @param articles all articles, with and without mentions
   */
  public static Dataset<Cooccurrence> of(
      Dataset<PairInArticle> pairs,
      Dataset<ActorInArticle> actors,
      Dataset<DatedArticle> articles,
      Options options) {
    Column counts = counts(options.unit());
    Dataset<Row> counted = counted(pairs, options);
    Dataset<Row> withEach =
        inCells(actors.where(counts), options)
            .groupBy(col("scope"), col("periodKind"), col("period"), col("actorId"))
            .agg(sum(col("units")).as("n"));
    Dataset<Row> all =
        inCells(articles.where(counts), options)
            .groupBy(col("scope"), col("periodKind"), col("period"))
            .agg(sum(col("units")).as("n"));
    // The margins are as many as actors and periods: small beside the pairs.
    Dataset<Row> withMargins =
        counted
            .join(broadcast(margin(withEach, "A")), sameCell(counted, "A"))
            .join(broadcast(margin(withEach, "B")), sameCell(counted, "B"))
            .join(broadcast(all), CELL);
    return PairScores.of(withMargins.select(PairScores.columns()));
  }

  private static Dataset<Row> counted(Dataset<PairInArticle> pairs, Options options) {
    Column counts = counts(options.unit());
    Column unit = options.unit() == CountUnit.STORIES ? col("storiesAb") : col("articlesAb");
    return inCells(pairs, options)
        .groupBy(col("scope"), col("periodKind"), col("period"), col("actorA"), col("actorB"))
        .agg(
            count(lit(1)).as("articlesAb"),
            sum(col("first").cast("long")).as("storiesAb"),
            sum(when(counts, col("units")).otherwise(0L)).as("nAb"),
            to_date(min(col("published"))).as("firstSeen"),
            to_date(max(col("published"))).as("lastSeen"))
        .where(unit.geq(options.minimum()));
  }

  private static Column counts(CountUnit unit) {
    return unit == CountUnit.STORIES ? col("first") : lit(true);
  }

  /**
   * One row for each scope and period that an article, or something in it, counts in, with the
   * units it counts as: 1 article, its paragraphs, its sentences. Undated rows belong to the period
   * all alone.
   */
  private static Dataset<Row> inCells(Dataset<?> rows, Options options) {
    Column[] scopes =
        options.scopes().stream()
            .map(s -> struct(lit(s.id()).as("scope"), units(s).cast("long").as("units")))
            .toArray(Column[]::new);
    Column[] periods =
        options.periods().stream()
            .map(k -> struct(lit(k.id()).as("kind"), k.of(col("published")).as("period")))
            .toArray(Column[]::new);
    return rows.withColumn("inScope", explode(array(scopes)))
        .where(col("inScope.units").gt(0))
        .withColumn("inPeriod", explode(array(periods)))
        .where(col("inPeriod.period").isNotNull())
        .withColumn("scope", col("inScope.scope"))
        .withColumn("units", col("inScope.units"))
        .withColumn("periodKind", col("inPeriod.kind"))
        .withColumn("period", col("inPeriod.period"))
        .drop("inScope", "inPeriod");
  }

  private static Column units(Scope scope) {
    return switch (scope) {
      case ARTICLE -> lit(1);
      case PARAGRAPH -> col("paragraphs");
      case SENTENCE -> col("sentences");
    };
  }

  private static Dataset<Row> margin(Dataset<Row> actors, String which) {
    return actors.select(
        col("scope").as("scope" + which),
        col("periodKind").as("kind" + which),
        col("period").as("period" + which),
        col("actorId").as("id" + which),
        col("n").as("n" + which));
  }

  private static Column sameCell(Dataset<Row> counted, String which) {
    return col("scope" + which)
        .equalTo(counted.col("scope"))
        .and(col("kind" + which).equalTo(counted.col("periodKind")))
        .and(col("period" + which).equalTo(counted.col("period")))
        .and(col("id" + which).equalTo(counted.col("actor" + which)));
  }
}
