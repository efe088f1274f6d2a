package org.rawabit.stages;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.rawabit.tables.FacetCooccurrence;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Tables;

/**
 * Pairs counted by {@link Facet}, over all time.
 *
 * <p>A source or a language is a corpus of its own: its articles are the units, its actors the
 * margins. A kind of mention divides the mentions and not the articles: the units are those of all
 * articles, and an actor is in one if a mention of the kind is.
 */
public final class FacetCooccurrences {
  private FacetCooccurrences() {}

  /** A pair by mentions of one kind. */
  public record KindPair(String value, PairInArticle in) {}

  /** An actor by mentions of one kind. */
  public record KindActor(String value, ActorInArticle in) {}

  /**
   * The counts and measures of all pairs in every value of the facets.
   *
   * @param counted articles with counted mentions
   * @param pairs of these
   * @param actors of these
   * @param articles all articles, with and without mentions
   * @param rollUp by which the articles were rolled up, if they were
   */
  public static Dataset<FacetCooccurrence> of(
      Dataset<CountedArticle> counted,
      Dataset<PairInArticle> pairs,
      Dataset<ActorInArticle> actors,
      Dataset<DatedArticle> articles,
      RollUp rollUp,
      Cooccurrences.Options options) {
    List<Facet> facets = options.facets();
    int window = options.countedWindow();
    Dataset<Row> pairRows = byArticle(pairs.toDF(), facets);
    Dataset<Row> actorRows = byArticle(actors.toDF(), facets);
    Dataset<Row> articleRows = byArticle(articles.toDF(), facets);
    if (facets.contains(Facet.KIND)) {
      pairRows = pairRows.unionByName(kindPairs(counted, rollUp, options.kinds(), window));
      actorRows = actorRows.unionByName(kindActors(counted, options.kinds(), window));
      articleRows = articleRows.unionByName(kindArticles(articles, options.kinds()));
    }
    Dataset<Row> counts =
        new PairCounting(options.always()).counts(pairRows, actorRows, articleRows);
    Column[] columns =
        Tables.COOCCURRENCE_BY.columns().stream()
            .map(c -> c.component())
            .map(c -> c.equals("facet") || c.equals("value") ? col(c) : col("pair." + c))
            .toArray(Column[]::new);
    return PairScores.of(counts.select(PairScores.columns()), options.window())
        .select(columns)
        .as(Tables.COOCCURRENCE_BY.encoder());
  }

  /** A row for each facet of its article; an article that names no source has none. */
  private static Dataset<Row> byArticle(Dataset<Row> rows, List<Facet> facets) {
    Column[] values =
        facets.stream()
            .filter(f -> f != Facet.KIND)
            .map(f -> struct(lit(f.id()).as("facet"), col(f.id()).as("value")))
            .toArray(Column[]::new);
    Dataset<Row> divided =
        values.length == 0
            ? rows.withColumn(
                "of", struct(lit("").as("facet"), lit(null).cast("string").as("value")))
            : rows.withColumn("of", explode(array(values)));
    return divided
        .where(col("of.value").isNotNull())
        .withColumn("facet", col("of.facet"))
        .withColumn("value", col("of.value"))
        .drop("of");
  }

  private static Dataset<Row> kindPairs(
      Dataset<CountedArticle> counted, RollUp rollUp, List<String> kinds, int window) {
    return ofKind(
        counted.flatMap(
            (FlatMapFunction<CountedArticle, KindPair>)
                a ->
                    kinds.stream()
                        .flatMap(
                            k ->
                                ClosestPairs.of(a.only(k), window, rollUp).stream()
                                    .map(p -> new KindPair(k, p)))
                        .iterator(),
            RecordEncoder.of(KindPair.class)));
  }

  private static Dataset<Row> kindActors(
      Dataset<CountedArticle> counted, List<String> kinds, int window) {
    return ofKind(
        counted.flatMap(
            (FlatMapFunction<CountedArticle, KindActor>)
                a ->
                    kinds.stream()
                        .flatMap(
                            k ->
                                ActorInArticle.in(a.only(k), window).stream()
                                    .map(in -> new KindActor(k, in)))
                        .iterator(),
            RecordEncoder.of(KindActor.class)));
  }

  private static Dataset<Row> ofKind(Dataset<?> rows) {
    return rows.select(lit(Facet.KIND.id()).as("facet"), col("value"), col("in.*"));
  }

  private static Dataset<Row> kindArticles(Dataset<DatedArticle> articles, List<String> kinds) {
    Column[] each = kinds.stream().map(k -> lit(k)).toArray(Column[]::new);
    return articles
        .withColumn("facet", lit(Facet.KIND.id()))
        .withColumn("value", explode(array(each)));
  }
}
