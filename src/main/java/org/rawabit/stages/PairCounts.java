package org.rawabit.stages;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.RecordEncoder;

/**
 * Pairs and margins counted in every cell.
 *
 * <p>n, n_a, n_b and n_ab count the same thing, units of the scope in the counted articles:
 * articles, paragraphs, sentences or windows. Only then do they make a 2×2 table: counts of stories
 * beside a closeness within sentences would make independent actors look like they avoid each
 * other.
 *
 * <p>A source or a language is a corpus of its own: its articles are the units, its actors the
 * margins. A kind of mention divides the mentions and not the articles: the units are those of all
 * articles, and an actor is in one if a mention of the kind is.
 *
 * @param pairs every pair in every cell, however seldom; worth keeping, for several tables read it
 */
public record PairCounts(
    Dataset<CountedPair> pairs, Margins margins, Cooccurrences.Options options) {

  /** A pair by mentions of one kind. */
  public record KindPair(String kind, PairInArticle in) {}

  /** An actor by all mentions, or by those of one kind. */
  public record KindActor(@Nullable String kind, ActorInArticle in) {}

  /**
   * Counts.
   *
   * @param counted articles with counted mentions
   * @param pairs of these, by all mentions
   * @param articles all articles, with and without mentions
   * @param rollUp by which the articles were rolled up, if they were
   * @param facets what to divide by, besides periods
   */
  public static PairCounts of(
      Dataset<CountedArticle> counted,
      Dataset<PairInArticle> pairs,
      Dataset<DatedArticle> articles,
      RollUp rollUp,
      List<Facet> facets,
      Cooccurrences.Options options) {
    int window = options.countedWindow();
    List<String> kinds = facets.contains(Facet.KIND) ? options.kinds() : List.of();
    Cells cells = new Cells(facets, options);
    Dataset<Row> ofAll = pairs.withColumn("kind", lit(null).cast("string"));
    Dataset<Row> ofEach =
        counted
            .flatMap(
                (FlatMapFunction<CountedArticle, KindPair>)
                    a -> pairs(a, kinds, window, rollUp).iterator(),
                RecordEncoder.of(KindPair.class))
            .select(col("kind"), col("in.*"));
    Dataset<Row> actors =
        counted
            .flatMap(
                (FlatMapFunction<CountedArticle, KindActor>)
                    a -> actors(a, kinds, window).iterator(),
                RecordEncoder.of(KindActor.class))
            .select(col("kind"), col("in.*"));
    return new PairCounts(
        pairs(cells.of(kinds.isEmpty() ? ofAll : ofAll.unionByName(ofEach)), options.unit()),
        Margins.of(
            units(cells.ofArticles(articles.where(counts(options.unit())), kinds)),
            actors(cells.of(actors.where(counts(options.unit())))),
            options.minimum()),
        options);
  }

  private static List<KindPair> pairs(
      CountedArticle article, List<String> kinds, int window, RollUp rollUp) {
    return kinds.stream()
        .flatMap(
            kind ->
                ClosestPairs.of(article.only(kind), window, rollUp).stream()
                    .map(in -> new KindPair(kind, in)))
        .toList();
  }

  private static List<KindActor> actors(CountedArticle article, List<String> kinds, int window) {
    List<KindActor> all = new ArrayList<>();
    ActorInArticle.in(article, window).forEach(in -> all.add(new KindActor(null, in)));
    for (String kind : kinds) {
      ActorInArticle.in(article.only(kind), window).forEach(in -> all.add(new KindActor(kind, in)));
    }
    return all;
  }

  private static Column counts(CountUnit unit) {
    return unit == CountUnit.STORIES ? col("first") : lit(true);
  }

  private static Dataset<CountedPair> pairs(Dataset<Row> inCells, CountUnit unit) {
    Column day = when(PeriodKind.DAY.isKnown(col("precision")), col("published"));
    return inCells
        .groupBy(col("cell"), col("actorA"), col("actorB"))
        .agg(
            count(lit(1)).as("articlesAb"),
            sum(col("first").cast("long")).as("storiesAb"),
            sum(when(counts(unit), col("units")).otherwise(0L)).as("nAb"),
            to_date(min(day)).as("firstSeen"),
            to_date(max(day)).as("lastSeen"))
        .as(RecordEncoder.of(CountedPair.class));
  }

  private static List<Margins.OfActor> actors(Dataset<Row> inCells) {
    return inCells
        .groupBy(col("cell"), col("actorId"))
        .agg(sum(col("units")).as("n"), count(lit(1)).as("counted"))
        .as(RecordEncoder.of(Margins.OfActor.class))
        .collectAsList();
  }

  private static List<Margins.OfCell> units(Dataset<Row> inCells) {
    return inCells
        .groupBy(col("cell"))
        .agg(sum(col("units")).as("n"))
        .as(RecordEncoder.of(Margins.OfCell.class))
        .collectAsList();
  }

  /** Puts rows into their cells. */
  private record Cells(List<Facet> facets, Cooccurrences.Options options) {
    /**
     * One row for each cell that an article, or something in it, counts in, with the units it
     * counts as: 1 article, its paragraphs, its sentences, its windows. Undated rows belong to all
     * time alone; facets divide all time.
     */
    Dataset<Row> of(Dataset<Row> rows) {
      Column ofKind = array(in(Facet.KIND, col("kind")));
      return inScopes(
          rows.withColumn(
              "in", explode(when(col("kind").isNull(), undivided()).otherwise(ofKind))));
    }

    Dataset<Row> ofArticles(Dataset<DatedArticle> articles, List<String> kinds) {
      Column[] each =
          Stream.concat(Stream.of(lit(null).cast("string")), kinds.stream().map(k -> lit(k)))
              .toArray(Column[]::new);
      // Each token is in as many windows as they are wide.
      Column windows =
          when(col("tokens").gt(0), col("tokens").plus(options.window() - 1)).otherwise(0);
      return of(articles.withColumn("windows", windows).withColumn("kind", explode(array(each))));
    }

    private Column undivided() {
      Stream<Column> periods =
          options.periods().stream()
              .map(k -> cell(Cell.ALL, lit(Cell.ALL), k, k.of(col("published"), col("precision"))));
      Stream<Column> divided =
          facets.stream().filter(f -> f != Facet.KIND).map(f -> in(f, col(f.id())));
      return array(Stream.concat(periods, divided).toArray(Column[]::new));
    }

    private static Column in(Facet facet, Column value) {
      return cell(facet.id(), value, PeriodKind.ALL, lit(PeriodKind.ALL.id()));
    }

    private static Column cell(String facet, Column value, PeriodKind kind, Column period) {
      return struct(
          lit(facet).as("facet"),
          value.as("value"),
          lit(kind.id()).as("periodKind"),
          period.as("period"));
    }

    private Dataset<Row> inScopes(Dataset<Row> rows) {
      Column[] scopes =
          options.scopes().stream()
              .map(s -> struct(lit(s.id()).as("scope"), units(s).cast("long").as("units")))
              .toArray(Column[]::new);
      return rows.where(col("in.value").isNotNull().and(col("in.period").isNotNull()))
          .withColumn("within", explode(array(scopes)))
          .where(col("within.units").gt(0))
          .withColumn("units", col("within.units"))
          .withColumn(
              "cell",
              struct(
                  text("in.facet"),
                  text("in.value"),
                  text("within.scope"),
                  text("in.periodKind"),
                  text("in.period")));
    }

    /** Told to Spark as never null, as {@link Cell} has it. */
    private static Column text(String column) {
      return coalesce(col(column), lit("")).as(column.substring(column.indexOf('.') + 1));
    }

    private static Column units(Scope scope) {
      return switch (scope) {
        case ARTICLE -> lit(1);
        case PARAGRAPH -> col("paragraphs");
        case SENTENCE -> col("sentences");
        case WINDOW -> col("windows");
      };
    }
  }
}
