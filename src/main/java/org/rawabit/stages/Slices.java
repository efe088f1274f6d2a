package org.rawabit.stages;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.rawabit.actors.Gazetteer;
import org.rawabit.corpus.RawArticle;
import org.rawabit.tables.Article;
import org.rawabit.tables.RecordEncoder;

/** The one pass over the text: records to {@link Slice}s. */
public final class Slices {
  static final Encoder<Slice> ENCODER = RecordEncoder.of(Slice.class);

  private Slices() {}

  /**
   * Reads the text of every record once.
   *
   * @param gazetteer whom to find; {@link Gazetteer#EMPTY} for nobody
   * @param languages whose text is looked at, besides what could not be told; articles in others
   *     are kept without mentions and terms
   * @param batch the name of the batch that brings these records
   * @param progress counts the articles read so far
   */
  public static Dataset<Slice> of(
      Dataset<RawArticle> records,
      Gazetteer gazetteer,
      List<String> languages,
      String batch,
      LongAccumulator progress) {
    Broadcast<Gazetteer> shared =
        JavaSparkContext.fromSparkContext(records.sparkSession().sparkContext())
            .broadcast(gazetteer);
    return records.mapPartitions(new ReadSlices(shared, languages, batch, progress), ENCODER);
  }

  /** Reads one partition: its words are remembered and its actors matched by one reader. */
  private record ReadSlices(
      Broadcast<Gazetteer> gazetteer,
      List<String> languages,
      String batch,
      LongAccumulator progress)
      implements MapPartitionsFunction<RawArticle, Slice> {
    @Override
    public Iterator<Slice> call(Iterator<RawArticle> records) {
      return new SliceReader(
          records, gazetteer.value(), Set.copyOf(languages), batch, () -> progress.add(1));
    }
  }

  /** The records behind a table of articles: what was told apart stays told apart. */
  public static Dataset<RawArticle> records(Dataset<Article> articles) {
    return articles.map(
        (MapFunction<Article, RawArticle>) Slices::record, RecordEncoder.of(RawArticle.class));
  }

  private static RawArticle record(Article a) {
    return new RawArticle(
        a.input(),
        a.position(),
        a.articleId(),
        a.duplicateOf(),
        a.sourceId(),
        a.source(),
        a.url(),
        a.title(),
        a.author(),
        a.published(),
        a.language(),
        a.text(),
        null,
        "");
  }

  /**
   * Slices whose records are told apart: {@link Identities} beside the articles they belong to.
   *
   * <p>Few articles have company, so their identities are a small table; Spark broadcasts it or not
   * by its size, which it knows when {@code identities} is cached and counted.
   */
  public static Dataset<Slice> identified(
      Dataset<Slice> slices, Dataset<PlacedIdentity> identities) {
    Column[] identity = {col("ordinal"), col("articleId"), col("storyId"), col("duplicateOf")};
    Dataset<Row> bySlice =
        identities.groupBy(col("slice")).agg(collect_list(struct(identity)).as("found"));
    return slices
        .join(bySlice, slices.col("slice").equalTo(bySlice.col("slice")), "left")
        .select(
            slices.col("slice"),
            col("articles"),
            col("annotations"),
            col("rejects"),
            col("bags"),
            coalesce(col("found"), slices.col("identities")).as("identities"))
        .as(ENCODER);
  }

  /** The identity of the article at {@code ordinal}, null for one alone with its text. */
  static Column identity(Column ordinal) {
    return get(filter(col("identities"), i -> i.getField("ordinal").equalTo(ordinal)), lit(0));
  }
}
