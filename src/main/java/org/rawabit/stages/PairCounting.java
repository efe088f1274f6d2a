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
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Counts pairs and their margins in cells: a scope, a period and a value of a facet.
 *
 * <p>n, n_a, n_b and n_ab count the same thing, units of the scope in the counted articles:
 * articles, paragraphs, sentences or windows. Only then do they make a 2×2 table: counts of stories
 * beside a closeness within sentences would make independent actors look like they avoid each
 * other.
 */
final class PairCounting {
  static final List<String> CELL = List.of("facet", "value", "scope", "periodKind", "period");

  private final Cooccurrences.Options options;

  PairCounting(Cooccurrences.Options options) {
    this.options = options;
  }

  /**
   * The counts of every pair with enough support, as {@link PairScores} reads them.
   *
   * @param pairs rows of {@link PairInArticle} with facet and value
   * @param actors rows of {@link ActorInArticle} with facet and value
   * @param articles rows of {@link DatedArticle} with facet and value
   */
  Dataset<Row> counts(Dataset<Row> pairs, Dataset<Row> actors, Dataset<Row> articles) {
    Column unit = options.unit() == CountUnit.STORIES ? col("storiesAb") : col("articlesAb");
    Dataset<Row> counted = pairs(pairs).where(unit.geq(options.minimum()));
    Dataset<Row> withEach = actors(actors);
    // The margins are as many as actors and periods: small beside the pairs.
    return counted
        .join(broadcast(margin(withEach, "A")), using("actorA"))
        .join(broadcast(margin(withEach, "B")), using("actorB"))
        .join(broadcast(articles(articles)), using())
        .join(broadcast(tests(withEach)), using());
  }

  /** Every pair in every cell, however seldom. */
  Dataset<Row> pairs(Dataset<Row> pairs) {
    return inCells(pairs)
        .groupBy(cellAnd("actorA", "actorB"))
        .agg(
            count(lit(1)).as("articlesAb"),
            sum(col("first").cast("long")).as("storiesAb"),
            sum(when(isCounted(), col("units")).otherwise(0L)).as("nAb"),
            to_date(min(col("published"))).as("firstSeen"),
            to_date(max(col("published"))).as("lastSeen"));
  }

  /** The units of each actor in every cell, and in how many counted articles they are. */
  Dataset<Row> actors(Dataset<Row> actors) {
    return inCells(actors.where(isCounted()))
        .groupBy(cellAnd("actorId"))
        .agg(sum(col("units")).as("n"), count(lit(1)).as("counted"));
  }

  /** The units of every cell. */
  Dataset<Row> articles(Dataset<Row> articles) {
    // Each token is in as many windows as they are wide.
    Column windows =
        when(col("tokens").gt(0), col("tokens").plus(options.window() - 1)).otherwise(0);
    return inCells(articles.where(isCounted()).withColumn("windows", windows))
        .groupBy(cellAnd())
        .agg(sum(col("units")).as("n"));
  }

  /**
   * How many pairs are tested in every cell: those of actors that are each in enough articles to be
   * together in enough. They are chosen by their margins, which say nothing of how they associate;
   * to choose those that are together often would be to choose the discoveries before the test.
   */
  private Dataset<Row> tests(Dataset<Row> actors) {
    Column k = count(lit(1));
    return actors
        .where(col("counted").geq(options.minimum()))
        .groupBy(cellAnd())
        .agg(k.multiply(k.minus(1)).divide(2).cast("long").as("tests"));
  }

  private static Dataset<Row> margin(Dataset<Row> actors, String which) {
    return actors
        .withColumnRenamed("actorId", "actor" + which)
        .withColumnRenamed("n", "n" + which)
        .drop("counted");
  }

  private Column isCounted() {
    return options.unit() == CountUnit.STORIES ? col("first") : lit(true);
  }

  /**
   * One row for each scope and period that an article, or something in it, counts in, with the
   * units it counts as: 1 article, its paragraphs, its sentences, its windows. Undated rows belong
   * to the period all alone.
   */
  private Dataset<Row> inCells(Dataset<Row> rows) {
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
      case WINDOW -> col("windows");
    };
  }

  static Column[] cellAnd(String... more) {
    return Stream.concat(CELL.stream(), Stream.of(more))
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }

  static Seq<String> using(String... more) {
    List<String> columns = Stream.concat(CELL.stream(), Stream.of(more)).toList();
    return CollectionConverters.asScala(columns).toSeq();
  }
}
