package org.rawabit.stages;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.rawabit.duplicates.Components;

/** Stories: the connected components of texts that are nearly the same. */
final class Stories {
  /** Up to so many pairs are joined in the memory of the driver. */
  private static final long LOCAL_PAIRS = 1 << 20;

  private Stories() {}

  /** The story of every text that has a pair, by the key of the text. */
  static JavaPairRDD<String, String> of(JavaRDD<NearPair> pairs) {
    return pairs.count() <= LOCAL_PAIRS
        ? JavaSparkContext.fromSparkContext(pairs.context())
            .parallelize(local(pairs.collect()))
            .mapToPair(TextStory::keyed)
        : distributed(SparkSession.active().createDataset(pairs.rdd(), NearPair.ENCODER))
            .javaRDD()
            .mapToPair(TextStory::keyed);
  }

  /** By union-find. */
  static List<TextStory> local(List<NearPair> pairs) {
    Components components = new Components();
    for (NearPair pair : pairs) {
      components.join(pair.textA(), pair.textB());
    }
    return components.all().entrySet().stream()
        .map(e -> new TextStory(e.getKey(), e.getValue()))
        .toList();
  }

  /**
   * By alternating large-star and small-star (Kiveris et al. 2014): edges (high, low) until each
   * component is a star around its smallest text. Both steps keep what is connected, and need as
   * many rounds as the logarithm of the longest chain.
   */
  static Dataset<TextStory> distributed(Dataset<NearPair> pairs) {
    Dataset<Row> edges =
        Held.of(edges(pairs.select(col("textB").as("high"), col("textA").as("low"))));
    Row before = checksum(edges);
    while (true) {
      edges = Held.of(smallStar(largeStar(edges)));
      Row after = checksum(edges);
      if (after.equals(before)) {
        return withCentres(edges);
      }
      before = after;
    }
  }

  /** Every neighbour that is larger than a text goes to the smallest of its neighbourhood. */
  private static Dataset<Row> largeStar(Dataset<Row> edges) {
    Dataset<Row> both =
        edges
            .select(col("high").as("text"), col("low").as("neighbour"))
            .unionAll(edges.select(col("low").as("text"), col("high").as("neighbour")));
    Dataset<Row> smallest =
        both.groupBy(col("text"))
            .agg(min(col("neighbour")).as("least"))
            .select(col("text"), least(col("text"), col("least")).as("least"));
    return edges(
        both.join(smallest, "text")
            .where(col("neighbour").gt(col("text")))
            .select(col("neighbour").as("high"), col("least").as("low")));
  }

  /** A text and its smaller neighbours go to the smallest of them. */
  private static Dataset<Row> smallStar(Dataset<Row> edges) {
    Dataset<Row> smallest = edges.groupBy(col("high")).agg(min(col("low")).as("least"));
    Dataset<Row> neighbours =
        edges.join(smallest, "high").select(col("low").as("high"), col("least").as("low"));
    return edges(neighbours.unionAll(smallest.select(col("high"), col("least").as("low"))));
  }

  private static Dataset<Row> edges(Dataset<Row> edges) {
    return edges.where(col("high").notEqual(col("low"))).distinct();
  }

  /** Equal for equal sets of edges. */
  private static Row checksum(Dataset<Row> edges) {
    Column hash = xxhash64(col("high"), col("low")).cast("decimal(20, 0)");
    return edges.agg(count(lit(1)), coalesce(sum(hash), lit(0))).head();
  }

  private static Dataset<TextStory> withCentres(Dataset<Row> star) {
    return star.select(col("high").as("textKey"), col("low").as("story"))
        .unionAll(star.select(col("low").as("textKey"), col("low").as("story")).distinct())
        .as(TextStory.ENCODER);
  }
}
