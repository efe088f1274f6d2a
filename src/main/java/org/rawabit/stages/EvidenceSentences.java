package org.rawabit.stages;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.Article;
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.Evidence;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Tables;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The sentences behind the pairs.
 *
 * <p>A pair is shown by the first articles of stories in which it stands closest, then by the
 * earliest. Where its actors share no sentence, the two closest sentences are both shown.
 */
public final class EvidenceSentences {
  private EvidenceSentences() {}

  /** A sentence to show, with the text it is cut from. */
  public record Cut(
      String actorA,
      String actorB,
      int rank,
      int level,
      String articleId,
      int sentence,
      int start,
      int end,
      @Nullable LocalDateTime published,
      String text) {}

  /**
   * The evidence of every pair that is in {@code cooccurrences}.
   *
   * @param perPair how many articles may show a pair, from 1
   */
  public static Dataset<Evidence> of(
      Dataset<PairInArticle> pairs,
      Dataset<Cooccurrence> cooccurrences,
      Dataset<Article> articles,
      int perPair) {
    WindowSpec best =
        Window.partitionBy(col("actorA"), col("actorB"))
            .orderBy(
                col("first").desc(),
                col("level").desc(),
                col("published").asc_nulls_last(),
                col("articleId"));
    Dataset<Row> counted = cooccurrences.select(col("actorA"), col("actorB")).distinct();
    Dataset<Row> shown =
        pairs
            .join(broadcast(counted), usingPair(), "left_semi")
            .withColumn("rank", row_number().over(best))
            .where(col("rank").leq(perPair))
            .withColumn("shows", explode(array_distinct(array(sentence("A"), sentence("B")))));
    // What is shown is bounded by the actors, the texts are not: the texts stay where they are.
    return articles
        .select(col("articleId"), col("text"))
        .join(
            broadcast(
                shown.select(
                    col("actorA"),
                    col("actorB"),
                    col("rank"),
                    col("level"),
                    col("articleId"),
                    col("shows.sentence").as("sentence"),
                    col("shows.start").as("start"),
                    col("shows.end").as("end"),
                    col("published"))),
            "articleId")
        .as(RecordEncoder.of(Cut.class))
        .map((MapFunction<Cut, Evidence>) EvidenceSentences::cut, Tables.EVIDENCE.encoder());
  }

  private static Seq<String> usingPair() {
    return CollectionConverters.asScala(List.of("actorA", "actorB")).toSeq();
  }

  private static Column sentence(String which) {
    return struct(
        col("sentence" + which).as("sentence"),
        col("start" + which).as("start"),
        col("end" + which).as("end"));
  }

  private static Evidence cut(Cut c) {
    return new Evidence(
        c.actorA(),
        c.actorB(),
        c.rank(),
        Scope.ofLevel(c.level()).id(),
        c.articleId(),
        c.sentence(),
        c.start(),
        c.end(),
        c.text().substring(c.start(), c.end()),
        c.published());
  }
}
