package org.rawabit.stages;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.TaskCompletionListener;
import org.rawabit.actors.Gazetteer;
import org.rawabit.corpus.RawArticle;
import org.rawabit.dates.Dating;
import org.rawabit.decoding.TextOrigin;
import org.rawabit.language.Languages;
import org.rawabit.tables.Article;
import org.rawabit.tables.RecordEncoder;

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
  public static JavaRDD<Slice> of(
      JavaRDD<RawArticle> records,
      Gazetteer gazetteer,
      List<String> languages,
      String batch,
      Likeness likeness,
      LongAccumulator progress) {
    Broadcast<TextReaders> shared =
        JavaSparkContext.fromSparkContext(records.context()).broadcast(new TextReaders(gazetteer));
    return records.mapPartitions(new ReadSlices(shared, languages, batch, likeness, progress));
  }

  /** Reads one partition: its words are remembered and its actors matched by one reader. */
  private record ReadSlices(
      Broadcast<TextReaders> readers,
      List<String> languages,
      String batch,
      Likeness likeness,
      LongAccumulator progress)
      implements FlatMapFunction<Iterator<RawArticle>, Slice> {
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
  public static JavaRDD<RawArticle> records(JavaRDD<Article> articles) {
    return articles.map(Slices::record);
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

  /** Slices whose records are told apart: {@link Identities} beside the articles they belong to. */
  public static JavaRDD<Slice> identified(
      JavaRDD<Slice> slices, JavaRDD<PlacedIdentity> identities) {
    return slices.zipPartitions(
        IdentityPlaces.of(slices, identities),
        (FlatMapFunction2<Iterator<Slice>, Iterator<PlacedIdentity>, Slice>)
            (partition, found) -> identified(partition, IdentityPlaces.byPlace(found)));
  }

  private static Iterator<Slice> identified(
      Iterator<Slice> slices, Map<IdentityPlaces.Place, Identity> found) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return slices.hasNext();
      }

      @Override
      public Slice next() {
        Slice slice = slices.next();
        return found.isEmpty() ? slice : slice.identified(IdentityPlaces.amended(slice, found));
      }
    };
  }

  /** Slices as rows. */
  public static Dataset<Slice> rows(JavaRDD<Slice> slices) {
    return SparkSession.active().createDataset(slices.rdd(), ENCODER);
  }
}
