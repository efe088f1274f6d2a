package org.rawabit.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
 * <p>They lie with the tables of the runs that made them, in a directory for everything they depend
 * on (version, actor files, languages); those of another making are of no use and go when new ones
 * come.
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
    this.making = "as=" + Sha256.hex(all).substring(0, 12);
  }

  /**
   * The kept slices, not told apart; empty where they are not those of all articles.
   *
   * @param articles how many there are in the output
   */
  Optional<JavaRDD<Slice>> read(long articles) {
    List<String> directories = directories();
    if (directories.isEmpty()) {
      return Optional.empty();
    }
    Dataset<Slice> slices = read(directories);
    Long kept = slices.select(sum(size(col("articles")))).as(Encoders.LONG()).head();
    return kept != null && kept == articles ? Optional.of(slices.javaRDD()) : Optional.empty();
  }

  /** Where those lie that are made in this way; other directories hold those of other ways. */
  private List<String> directories() {
    List<String> found = new ArrayList<>();
    for (String kept : store.directories(DIRECTORY)) {
      Path directory = new Path(store.root(), kept);
      Path made = kept.endsWith("/" + making) ? directory : new Path(directory, making);
      if (exists(made)) {
        found.add(made.toString());
      }
    }
    return found;
  }

  private Dataset<Slice> read(List<String> directories) {
    StructType schema = Slices.ENCODER.schema();
    Column[] columns =
        Arrays.stream(schema.fieldNames()).map(functions::col).toArray(Column[]::new);
    return spark
        .read()
        .schema(schema)
        .parquet(directories.toArray(String[]::new))
        .select(columns)
        .as(Slices.ENCODER);
  }

  /** Keeps slices beside those that {@link #read} gave. */
  void add(Publication out, JavaRDD<Slice> slices, String runId) {
    write(slices, out.directory(DIRECTORY + "/run=" + runId) + "/" + making);
  }

  /** Keeps slices in place of all others. */
  void replace(Publication out, JavaRDD<Slice> slices) {
    write(slices, out.directory(DIRECTORY) + "/" + making);
  }

  /** The slices that {@link #replace} has written. */
  JavaRDD<Slice> written(Publication out) {
    return read(List.of(out.directory(DIRECTORY) + "/" + making)).javaRDD();
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
