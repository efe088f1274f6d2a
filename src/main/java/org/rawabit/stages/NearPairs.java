package org.rawabit.stages;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.rawabit.duplicates.Shingles;
import org.rawabit.tables.NearDuplicate;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Signature;

/**
 * The pairs of different texts that are nearly the same.
 *
 * <ol>
 *   <li>Articles of the same text are one text.
 *   <li>Texts that share a band lie in one bucket; within it, those that agree in {@link
 *       org.rawabit.duplicates.MinHash#AGREEING} bands are candidates.
 *   <li>Candidates are compared by all their shingles; what reaches the threshold stays.
 * </ol>
 *
 * <p>Whether two texts are a pair depends on these two alone. So the pairs of all texts are those
 * of the old ones and those that new ones make with each other and with the old, in whatever parts
 * they come.
 */
public final class NearPairs {
  /** Up to so many, the texts of candidates are sent to every task that reads shingles. */
  private static final long FEW = 1 << 18;

  private static final String[] TEXT = {"textKey"};

  private NearPairs() {}

  /**
   * Which texts are nearly the same.
   *
   * @param near whether they are looked for at all
   * @param threshold the least Jaccard similarity, 0.7 to 1
   */
  public record Options(boolean near, double threshold) {
    /** How far texts are compared. */
    public Likeness likeness() {
      return near ? Likeness.NEAR : Likeness.EXACT;
    }
  }

  /** A text in a bucket. */
  public record Member(String textKey, boolean fresh, int[] bands) {}

  /** The texts that share a band. */
  public record Bucket(int band, List<Member> members) {}

  /** Two texts to be compared. */
  public record Candidate(String textA, String textB) {}

  /** Two texts with all their shingles. */
  public record Comparison(String textA, String textB, byte[] shinglesA, byte[] shinglesB) {}

  /**
   * All pairs with a fresh text: among themselves and with earlier ones.
   *
   * @param earlier articles whose pairs with each other are known; a text that stands here, too, is
   *     not fresh
   */
  public static Dataset<NearPair> of(
      Dataset<Signature> fresh, Dataset<Signature> earlier, Options options) {
    if (!options.near()) {
      return fresh.sparkSession().createDataset(List.<NearPair>of(), NearPair.ENCODER);
    }
    Dataset<Candidate> candidates =
        Held.of(candidates(banded(fresh, earlier)), RecordEncoder.of(Candidate.class));
    Dataset<Row> shingles = shingles(fresh.unionByName(earlier), candidates);
    double threshold = options.threshold();
    return candidates
        .join(shingles.toDF("textA", "shinglesA"), "textA")
        .join(shingles.toDF("textB", "shinglesB"), "textB")
        .as(RecordEncoder.of(Comparison.class))
        .flatMap(
            (FlatMapFunction<Comparison, NearPair>) c -> compared(c, threshold), NearPair.ENCODER);
  }

  /** The pairs behind a table of earlier batches. */
  public static Dataset<NearPair> of(Dataset<NearDuplicate> table) {
    return table
        .select(
            least(col("textA"), col("textB")).as("textA"),
            greatest(col("textA"), col("textB")).as("textB"),
            col("jaccard"))
        .as(NearPair.ENCODER);
  }

  /** One row a band and text: of the earlier texts only those that meet a fresh one. */
  private static Dataset<Row> banded(Dataset<Signature> fresh, Dataset<Signature> earlier) {
    Dataset<Row> freshBands =
        byBand(fresh.join(earlier.select(col("textKey")), TEXT, "left_anti"), true);
    Dataset<Row> sought = freshBands.select(col("band"), col("value")).distinct();
    return freshBands.unionByName(
        byBand(earlier.toDF(), false).join(sought, new String[] {"band", "value"}, "left_semi"));
  }

  private static Dataset<Row> byBand(Dataset<Row> signatures, boolean fresh) {
    return signatures
        .groupBy(col("textKey"))
        .agg(min(col("bands")).as("bands"))
        .select(
            col("textKey"),
            lit(fresh).as("fresh"),
            col("bands"),
            posexplode(col("bands")).as(new String[] {"band", "value"}));
  }

  private static Dataset<Candidate> candidates(Dataset<Row> banded) {
    Encoder<Bucket> bucket = RecordEncoder.of(Bucket.class);
    return banded
        .groupBy(col("band"), col("value"))
        .agg(
            collect_list(struct(col("textKey"), col("fresh"), col("bands"))).as("members"),
            max(col("fresh")).as("news"))
        .where(col("news").and(size(col("members")).gt(1)))
        .select(col("band"), col("members"))
        .as(bucket)
        .flatMap(
            (FlatMapFunction<Bucket, Candidate>) BucketPairs::of,
            RecordEncoder.of(Candidate.class));
  }

  /** The shingles of every text that is a candidate. */
  private static Dataset<Row> shingles(
      Dataset<Signature> signatures, Dataset<Candidate> candidates) {
    Dataset<Row> texts =
        candidates.select(explode(array(col("textA"), col("textB"))).as("textKey")).distinct();
    return signatures
        .select(col("textKey"), col("shingles"))
        .join(candidates.count() <= FEW ? broadcast(texts) : texts, TEXT, "left_semi")
        .groupBy(col("textKey"))
        .agg(min(col("shingles")).as("shingles"));
  }

  private static Iterator<NearPair> compared(Comparison c, double threshold) {
    double jaccard =
        Shingles.jaccard(Shingles.unpacked(c.shinglesA()), Shingles.unpacked(c.shinglesB()));
    return jaccard < threshold
        ? Collections.emptyIterator()
        : List.of(new NearPair(c.textA(), c.textB(), jaccard)).iterator();
  }
}
