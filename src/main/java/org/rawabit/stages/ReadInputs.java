package org.rawabit.stages;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.rawabit.corpus.InputFile;
import org.rawabit.corpus.InputSpec;
import org.rawabit.tables.Input;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/** What became of the files that were read: the rows of {@code inputs}. */
public final class ReadInputs {
  private ReadInputs() {}

  /**
   * A row a file, also for those without a record.
   *
   * @param files those that the slices were read from
   * @param inputs of the job, which the files point into
   */
  public static Dataset<Input> of(
      Dataset<Slice> slices, List<InputFile> files, List<InputSpec> inputs, String batch) {
    Dataset<Input> unread =
        slices
            .sparkSession()
            .createDataset(
                files.stream().map(f -> unread(f, inputs.get(f.spec()), batch)).toList(),
                Tables.INPUTS.encoder());
    Dataset<Row> counted = counted(slices, unread.select(col("file").as("known")));
    Column[] columns =
        Tables.INPUTS.columns().stream()
            .map(Table.Column::component)
            .map(c -> isCount(c) ? coalesce(col("counted_" + c), lit(0L)).as(c) : col(c))
            .toArray(Column[]::new);
    return unread
        .join(counted, col("file").equalTo(col("known")), "left")
        .select(columns)
        .as(Tables.INPUTS.encoder());
  }

  private static boolean isCount(String component) {
    return component.equals("articles") || component.equals("rejects");
  }

  private static Input unread(InputFile file, InputSpec spec, String batch) {
    LocalDateTime modified =
        LocalDateTime.ofInstant(Instant.ofEpochMilli(file.modified()), ZoneOffset.UTC);
    return new Input(file.name(), file.length(), modified, spec.readAs(), batch, 0, 0);
  }

  /** Articles and rejects of each known file; records of a file inside an archive are its own. */
  private static Dataset<Row> counted(Dataset<Slice> slices, Dataset<Row> known) {
    Dataset<Row> records =
        slices
            .select(explode(col("articles.input")).as("input"), lit(1L).as("article"))
            .union(slices.select(explode(col("rejects.input")), lit(0L)))
            .groupBy(col("input"))
            .agg(
                sum(col("article")).as("articles"),
                sum(lit(1L).minus(col("article"))).as("rejects"));
    // A file's own name may have a "!" in it, so every beginning of an input is tried.
    Column parts = split(col("input"), "!");
    Column beginnings =
        transform(sequence(lit(1), size(parts)), n -> array_join(slice(parts, lit(1), n), "!"));
    return records
        .withColumn("beginning", explode(beginnings))
        .join(known, col("beginning").equalTo(col("known")))
        .groupBy(col("input"))
        .agg(
            max_by(col("known"), length(col("known"))).as("known"),
            max_by(col("articles"), length(col("known"))).as("articles"),
            max_by(col("rejects"), length(col("known"))).as("rejects"))
        .groupBy(col("known"))
        .agg(
            sum(col("articles")).as("counted_articles"), sum(col("rejects")).as("counted_rejects"));
  }
}
