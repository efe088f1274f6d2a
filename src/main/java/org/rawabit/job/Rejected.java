package org.rawabit.job;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Dataset;
import org.rawabit.UserError;
import org.rawabit.stages.Articles;
import org.rawabit.stages.Slice;
import org.rawabit.tables.Reject;
import scala.Tuple2;

/**
 * The records of the inputs that are no articles, by the kind of reason.
 *
 * @param code id of a {@link org.rawabit.corpus.RejectCode}
 * @param first the first of them, by file and position
 */
record Rejected(String code, long records, Place first) implements Serializable {
  /** Where a reject stands, and why it is one. */
  record Place(String input, long position, String reason) implements Serializable {}

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
  static void refuse(double most, JavaRDD<Slice> read) {
    List<Rejected> rejected = of(read);
    long rejects = total(rejected);
    long articles = rejects == 0 ? 0 : total(read, Slice::articles);
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

  /** How many entries the lists of all slices have. */
  static long total(JavaRDD<Slice> read, Function<Slice, List<?>> list) {
    return read.map(slice -> Long.valueOf(list.call(slice).size())).fold(0L, Long::sum);
  }

  static List<Rejected> of(JavaRDD<Slice> read) {
    return Articles.rejects(read)
        .mapToPair(reject -> new Tuple2<>(reject.code(), Rejected.of(reject)))
        .reduceByKey(Rejected::plus)
        .values()
        .collect();
  }

  private static Rejected of(Reject reject) {
    return new Rejected(
        reject.code(), 1, new Place(reject.input(), reject.position(), reject.reason()));
  }

  private Rejected plus(Rejected other) {
    boolean isFirst = ORDER.compare(first, other.first) <= 0;
    return new Rejected(code, records + other.records, isFirst ? first : other.first);
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
