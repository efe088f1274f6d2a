package org.rawabit.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.rawabit.UserError;
import org.rawabit.stages.Articles;
import org.rawabit.stages.Slice;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Reject;

/**
 * The records of the inputs that are no articles, by the kind of reason.
 *
 * @param code id of a {@link org.rawabit.corpus.RejectCode}
 * @param first the first of them, by file and position
 */
public record Rejected(String code, long records, Place first) {
  /** Where a reject stands, and why it is one. */
  public record Place(String input, long position, String reason) {}

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::input).thenComparingLong(Place::position);

  /** How many rows have each code. */
  static Map<String, Long> byCode(Dataset<Reject> rejects) {
    return rejects.groupBy(col("code")).count().collectAsList().stream()
        .collect(Collectors.toMap(r -> r.getString(0), r -> r.getLong(1), Long::sum, TreeMap::new));
  }

  /**
   * Refuses inputs of which too many records cannot be read.
   *
   * @param most the share of all records that may be rejected
   * @throws UserError where more are
   */
  static void refuse(double most, Dataset<Slice> read) {
    List<Rejected> rejected = of(read);
    long rejects = total(rejected);
    long articles = rejects == 0 ? 0 : total("annotations", read);
    if (rejects > most * (articles + rejects)) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "inputs: rejected %,d of %,d records (%.2f%%), more than rejects.max_share %s: %s",
              rejects,
              articles + rejects,
              100.0 * rejects / (articles + rejects),
              most,
              told(rejected)));
    }
  }

  static long total(List<Rejected> rejected) {
    return rejected.stream().mapToLong(Rejected::records).sum();
  }

  /** How many entries the lists of a column have. */
  static long total(String column, Dataset<Slice> read) {
    Long total = read.select(sum(size(col(column)))).as(Encoders.LONG()).head();
    return total == null ? 0 : total;
  }

  static List<Rejected> of(Dataset<Slice> read) {
    if (total("rejects", read) == 0) {
      return List.of();
    }
    return Articles.rejects(read)
        .groupBy(col("code"))
        .agg(
            count(lit(1)).as("records"),
            min(struct(col("input"), col("position"), col("reason"))).as("first"))
        .as(RecordEncoder.of(Rejected.class))
        .collectAsList();
  }

  /** What is told of them: {@code no_text 3, syntax 1; the first: a.jsonl, record 2: …}. */
  static String told(List<Rejected> rejected) {
    String counts =
        rejected.stream()
            .sorted(
                Comparator.comparingLong(Rejected::records)
                    .reversed()
                    .thenComparing(Rejected::code))
            .map(r -> String.format(Locale.ROOT, "%s %,d", r.code, r.records))
            .collect(Collectors.joining(", "));
    Place first = rejected.stream().map(Rejected::first).min(ORDER).orElseThrow();
    return "%s; the first: %s, record %d: %s"
        .formatted(counts, first.input, first.position, first.reason);
  }
}
