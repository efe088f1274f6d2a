package org.rawabit.job;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.rawabit.corpus.InputFile;
import org.rawabit.stages.Articles;
import org.rawabit.stages.Company;
import org.rawabit.stages.Compared;
import org.rawabit.stages.Identities;
import org.rawabit.stages.Mentions;
import org.rawabit.stages.NearPair;
import org.rawabit.stages.NearPairs;
import org.rawabit.stages.PlacedIdentity;
import org.rawabit.stages.ReadInputs;
import org.rawabit.stages.Reidentified;
import org.rawabit.stages.Signatures;
import org.rawabit.stages.Slice;
import org.rawabit.stages.Slices;
import org.rawabit.tables.Mention;
import org.rawabit.tables.Signature;
import org.rawabit.tables.Table;
import org.rawabit.tables.TableStore;
import org.rawabit.tables.Tables;

/**
 * New records, told apart from each other and from those of earlier batches.
 *
 * <p>Of earlier batches the signatures of texts are read, not the texts: those are only copied, of
 * the months that have new articles or old ones that are not what they were.
 */
final class Ingestion implements AutoCloseable {
  private final Writing run;
  private final JavaRDD<Slice> read;
  private final @Nullable TableStore earlier;
  private final JavaRDD<Signature> fresh;
  private final JavaRDD<NearPair> pairs;
  private final JavaRDD<PlacedIdentity> identities;
  private final JavaRDD<Slice> slices;
  private @Nullable List<String> touched;

  /**
   * Begins; nothing is read before an action asks for rows.
   *
   * @param records as slices, not told apart
   * @param earlier what earlier batches have left; null where there are none, or they do not count
   */
  Ingestion(Writing run, JavaRDD<Slice> records, @Nullable TableStore earlier) {
    this.run = run;
    this.earlier = earlier;
    this.read = records.persist(StorageLevel.MEMORY_AND_DISK());
    this.fresh = Signatures.of(read);
    JavaRDD<Compared> company =
        Company.of(fresh, before(Tables.SIGNATURES)).persist(StorageLevel.MEMORY_AND_DISK());
    this.pairs =
        NearPairs.of(before(Tables.NEAR_DUPLICATES))
            .union(NearPairs.of(company, run.job().duplicates()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    this.identities = Identities.of(company, pairs).persist(StorageLevel.MEMORY_AND_DISK());
    this.slices = Slices.identified(read, identities);
  }

  private <R extends Record> JavaRDD<R> before(Table<R> table) {
    return earlier == null
        ? JavaSparkContext.fromSparkContext(run.spark().sparkContext()).emptyRDD()
        : earlier.read(table).javaRDD();
  }

  /** Articles, in all batches, that repeat another's text. */
  long duplicates() {
    return identities.filter(identity -> identity.duplicateOf() != null).count();
  }

  /** The new records as they were read, not told apart. */
  JavaRDD<Slice> read() {
    return read;
  }

  /** The new records, told apart. */
  JavaRDD<Slice> slices() {
    return slices;
  }

  /** Slices of earlier batches, or of all, told apart. */
  JavaRDD<Slice> identified(JavaRDD<Slice> slices) {
    return Slices.identified(slices, identities);
  }

  /**
   * Writes the articles, with everything that later batches need of them.
   *
   * @param files that the records were read from
   */
  void writeArticles(List<InputFile> files) {
    writeByMonth(
        Tables.ARTICLES, Articles.of(slices()), old -> Reidentified.articles(old, placed()));
    writeByMonth(Tables.SIGNATURES, fresh, old -> old);
    run.out().write(Tables.NEAR_DUPLICATES, Identities.nearDuplicates(pairs, identities));
    write(Tables.REJECTS, Articles.rejects(read));
    write(Tables.INPUTS, ReadInputs.of(read, files, run.job().inputs(), run.job().batch()));
  }

  /** Writes the mentions of the new articles beside those that were found before. */
  void writeMentions() {
    writeByMonth(Tables.MENTIONS, Mentions.of(slices()), this::reidentified);
  }

  /** Keeps the mentions that were found before under the ids that their articles have now. */
  void keepMentions() {
    writeByMonth(
        Tables.MENTIONS,
        run.spark().emptyDataset(Tables.MENTIONS.encoder()).javaRDD(),
        this::reidentified);
  }

  private Dataset<Mention> reidentified(Dataset<Mention> old) {
    return Reidentified.mentions(
        old, Objects.requireNonNull(earlier).read(Tables.ARTICLES), placed());
  }

  /**
   * Writes rows with months, beside those of earlier batches.
   *
   * @param amended makes of rows of earlier batches what they are now
   */
  private <R extends Record> void writeByMonth(
      Table<R> table, JavaRDD<R> rows, UnaryOperator<Dataset<R>> amended) {
    if (earlier == null) {
      run.out().write(table, rows);
      return;
    }
    Dataset<R> old =
        earlier.read(table).where(col(Table.MONTH).isin(touchedMonths(earlier).toArray()));
    run.out().writeMonths(table, amended.apply(old).javaRDD().union(rows));
  }

  private <R extends Record> void write(Table<R> table, JavaRDD<R> rows) {
    JavaRDD<R> all =
        earlier == null || !earlier.has(table) ? rows : earlier.read(table).javaRDD().union(rows);
    run.out().write(table, all.coalesce(1));
  }

  /** The months of new articles, and of old ones that are not what they were. */
  private List<String> touchedMonths(TableStore earlier) {
    if (touched == null) {
      touched =
          Stream.concat(
                  fresh.map(Signature::month).distinct().collect().stream(),
                  Reidentified.months(earlier.read(Tables.ARTICLES), placed()).stream())
              .distinct()
              .toList();
    }
    return touched;
  }

  private Dataset<PlacedIdentity> placed() {
    return run.spark().createDataset(identities.rdd(), PlacedIdentity.ENCODER);
  }

  @Override
  public void close() {
    identities.unpersist();
    pairs.unpersist();
    read.unpersist();
  }
}
