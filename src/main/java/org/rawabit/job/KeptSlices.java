package org.rawabit.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.rawabit.stages.Slice;
import org.rawabit.stages.Slices;
import org.rawabit.tables.Publication;
import org.rawabit.tables.TableStore;

/**
 * What an output keeps of the words of its articles, so that later batches count them without
 * reading the texts again: slices whose texts are left out.
 *
 * <p>They lie in a directory for everything they depend on (version, actor files, languages), and
 * below it one for each run; those of another making are of no use and go when new ones come.
 */
final class KeptSlices {
  private static final String DIRECTORY = "_slices";

  private final SparkSession spark;
  private final TableStore store;
  private final String making;

  KeptSlices(SparkSession spark, TableStore store, Job job, Actors actors, String version) {
    this.spark = spark;
    this.store = store;
    String all = "%s %s %s".formatted(version, job.languages(), actors.hash());
    this.making = DIRECTORY + "/as=" + Sha256.hex(all).substring(0, 12);
  }

  /**
   * The kept slices, not told apart; empty where they are not those of all articles.
   *
   * @param articles how many there are in the output
   */
  Optional<JavaRDD<Slice>> read(long articles) {
    Path directory = new Path(store.root(), making);
    if (!exists(directory)) {
      return Optional.empty();
    }
    Dataset<Slice> slices = read(directory);
    Long kept = slices.select(sum(size(col("articles")))).as(Encoders.LONG()).head();
    return kept != null && kept == articles ? Optional.of(slices.javaRDD()) : Optional.empty();
  }

  private Dataset<Slice> read(Path directory) {
    StructType schema = Slices.ENCODER.schema();
    Column[] columns =
        Arrays.stream(schema.fieldNames()).map(functions::col).toArray(Column[]::new);
    return spark
        .read()
        .schema(schema)
        .parquet(directory.toString())
        .select(columns)
        .as(Slices.ENCODER);
  }

  /** Keeps slices beside those that {@link #read} gave. */
  void add(Publication out, JavaRDD<Slice> slices, String runId) {
    write(slices, out.directory(making + "/run=" + runId));
  }

  /** Keeps slices in place of all others. */
  void replace(Publication out, JavaRDD<Slice> slices, String runId) {
    String own = making.substring(DIRECTORY.length()) + "/run=" + runId;
    write(slices, out.directory(DIRECTORY) + own);
  }

  /** The slices that {@link #replace} has written. */
  JavaRDD<Slice> written(Publication out) {
    String own = making.substring(DIRECTORY.length());
    return read(new Path(out.directory(DIRECTORY) + own)).javaRDD();
  }

  /** Takes all away: those of another whole run. */
  static void withdraw(Publication out) {
    out.withdraw(DIRECTORY);
  }

  private static void write(JavaRDD<Slice> slices, String directory) {
    Slices.rows(slices)
        .withColumn(
            "articles", transform(col("articles"), article -> article.withField("text", lit(""))))
        .withColumn("signatures", slice(col("signatures"), 1, 0))
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .parquet(directory);
  }

  private boolean exists(Path directory) {
    try {
      FileSystem files = directory.getFileSystem(spark.sparkContext().hadoopConfiguration());
      return files.exists(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
