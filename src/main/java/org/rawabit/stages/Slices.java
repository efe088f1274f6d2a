package org.rawabit.stages;

import static org.apache.spark.sql.functions.arrays_zip;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Gazetteer;
import org.rawabit.corpus.RawArticle;
import org.rawabit.dates.Dating;
import org.rawabit.decoding.TextOrigin;
import org.rawabit.language.Languages;
import org.rawabit.tables.Article;
import org.rawabit.tables.RecordEncoder;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** The one pass over the text: records to {@link Slice}s. */
public final class Slices {
  public static final Encoder<Slice> ENCODER = RecordEncoder.of(Slice.class);

  private Slices() {}

  /**
   * Reads the text of every record once.
   *
   * @param gazetteer whom to find; {@link Gazetteer#EMPTY} for nobody
   * @param languages whose text is looked at, besides what could not be told; articles in others
   *     are kept without mentions and terms
   * @param batch the name of the batch that brings these records
   * @param likeness how far their texts will be compared
   * @param progress counts the articles read so far
   */
  public static Dataset<Slice> of(
      Dataset<RawArticle> records,
      Gazetteer gazetteer,
      List<String> languages,
      String batch,
      Likeness likeness,
      LongAccumulator progress) {
    Broadcast<TextReaders> shared =
        JavaSparkContext.fromSparkContext(records.sparkSession().sparkContext())
            .broadcast(new TextReaders(gazetteer));
    return records.mapPartitions(
        new ReadSlices(shared, languages, batch, likeness, progress), ENCODER);
  }

  /** Reads one partition: its words are remembered and its actors matched by one reader. */
  private record ReadSlices(
      Broadcast<TextReaders> readers,
      List<String> languages,
      String batch,
      Likeness likeness,
      LongAccumulator progress)
      implements MapPartitionsFunction<RawArticle, Slice> {
    @Override
    public Iterator<Slice> call(Iterator<RawArticle> records) {
      TextReaders shared = readers.value();
      TextReaders.TextReader reader = shared.borrow();
      // A task that ends early, too, gives its reader back.
      TaskContext.get()
          .addTaskCompletionListener((TaskCompletionListener) task -> shared.giveBack(reader));
      return new SliceReader(
          records, reader, Set.copyOf(languages), batch, likeness, () -> progress.add(1));
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
        new Dating(
            a.published(),
            a.dateText(),
            a.datePrecision(),
            a.dateCalendar(),
            a.dateOrigin(),
            a.dateProblem()),
        new Languages(a.language(), a.languageOrigin(), a.paragraphLanguages()),
        new TextOrigin(a.encoding(), a.repairs()),
        a.text(),
        null);
  }

  /**
   * Slices whose records are told apart: {@link Identities} beside the articles they belong to.
   *
   * <p>Few articles have company, so their identities are a small table; Spark broadcasts it or not
   * by its size, which it knows when {@code identities} is cached and counted.
   */
  public static Dataset<Slice> identified(
      Dataset<Slice> slices, Dataset<PlacedIdentity> identities) {
    Dataset<Row> bySlice = bySlice(slices, identities);
    UDF2<Seq<Row>, @Nullable Seq<Row>, List<Row>> amend = Slices::amended;
    return slices
        .join(bySlice, col("slice").equalTo(col("sliceOf")), "left")
        .select(
            col("slice"),
            col("articles"),
            col("annotations"),
            col("rejects"),
            col("bags"),
            col("stream"),
            udf(amend, ENCODER.schema().apply("identities").dataType())
                .apply(col("identities"), col("found"))
                .as("identities"),
            col("signatures"))
        .as(ENCODER);
  }

  /** The identities of each slice that has some, with their places in it. */
  private static Dataset<Row> bySlice(Dataset<Slice> slices, Dataset<PlacedIdentity> identities) {
    Dataset<Row> places =
        slices
            .select(
                col("slice"),
                posexplode(arrays_zip(col("articles.input"), col("articles.position")))
                    .as(new String[] {"ordinal", "record"}))
            .select(
                col("slice"),
                col("ordinal"),
                col("record.input").as("inputOf"),
                col("record.position").as("positionOf"));
    Column isSame =
        col("input").equalTo(col("inputOf")).and(col("position").equalTo(col("positionOf")));
    return places
        .join(identities, isSame)
        .groupBy(col("slice").as("sliceOf"))
        .agg(
            collect_list(
                    struct(
                        col("ordinal"),
                        col("articleId"),
                        col("storyId"),
                        col("duplicateOf"),
                        col("nearDuplicateOf"),
                        col("similarity")))
                .as("found"));
  }

  /** The identities of a slice, with those that were found in their places. */
  private static List<Row> amended(Seq<Row> identities, @Nullable Seq<Row> found) {
    List<Row> amended = new ArrayList<>(CollectionConverters.asJava(identities));
    if (found != null) {
      for (Row one : CollectionConverters.asJava(found)) {
        amended.set(one.getInt(0), identity(one));
      }
    }
    return amended;
  }

  private static Row identity(Row found) {
    return RowFactory.create(found.get(1), found.get(2), found.get(3), found.get(4), found.get(5));
  }

  /** The identity of the article at {@code ordinal}. */
  static Column identity(Column ordinal) {
    return col("identities").getItem(ordinal);
  }
}
