package org.rawabit.stages;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.negate;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.rawabit.tables.NearDuplicate;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Signature;
import org.rawabit.tables.Tables;

/**
 * Tells apart the records that share their text, and gives all that are nearly the same their
 * story.
 *
 * <ol>
 *   <li>Texts that are equal but for white space are one text; most have one record and no pair,
 *       and are passed over.
 *   <li>Records that are equal in every field get ids of their own ({@link SameText}).
 *   <li>The first of some articles is the earliest published, undated ones last, then the one of
 *       the smallest id. The first of a text is what the others of it duplicate; the first of all
 *       texts of a story is its first publisher.
 *   <li>A text is nearest to the one it is most like of those with a pair whose first article is
 *       before its own; where two are as like, to the earlier.
 * </ol>
 *
 * <p>All this follows from the articles alone, in whatever order or parts they were read.
 */
public final class Identities {
  private Identities() {}

  /**
   * The identities of all records that have company: others of their text, or texts that are nearly
   * the same.
   *
   * @param pairs of all texts in {@code all}; read more than once
   */
  public static Dataset<PlacedIdentity> of(Dataset<Signature> all, Dataset<NearPair> pairs) {
    Dataset<Row> told = Held.of(told(all, Stories.of(pairs)));
    Dataset<Row> firsts =
        told.where(col("story").isNotNull().and(col("articleId").equalTo(col("first"))));
    Dataset<Row> publishers =
        firsts
            .groupBy(col("story"))
            .agg(min(order()).as("publisher"))
            .select(col("story").as("ofStory"), col("publisher.articleId").as("publisher"));
    Column isFirst = col("articleId").equalTo(col("first"));
    return told.join(publishers, col("story").equalTo(col("ofStory")), "left")
        .join(nearest(pairs, firsts), col("textKey").equalTo(col("later")).and(isFirst), "left")
        .select(
            col("input"),
            col("position"),
            col("published"),
            col("month"),
            col("textKey"),
            col("articleId"),
            coalesce(col("publisher"), col("first")).as("storyId"),
            when(isFirst, lit(null)).otherwise(col("first")).as("duplicateOf"),
            col("nearDuplicateOf"),
            col("similarity"))
        .as(RecordEncoder.of(PlacedIdentity.class));
  }

  private static Dataset<Row> told(Dataset<Signature> all, Dataset<TextStory> stories) {
    Column member =
        struct(col("articleId"), col("published"), col("input"), col("position"), col("month"));
    return all.groupBy(col("textKey"))
        .agg(collect_list(member).as("members"))
        .join(stories, "textKey", "left")
        .where(size(col("members")).gt(1).or(col("story").isNotNull()))
        .select(col("textKey"), col("story"), col("members"))
        .as(RecordEncoder.of(SameText.class))
        .flatMap(
            (FlatMapFunction<SameText, SameText.Told>) SameText::told,
            RecordEncoder.of(SameText.Told.class))
        .select(col("textKey"), col("story"), col("first"), col("member.*"));
  }

  /** The order of articles. */
  private static Column order() {
    return struct(col("published").isNull().as("undated"), col("published"), col("articleId"));
  }

  /** For each text that is like an earlier one, the first article of the likest. */
  private static Dataset<Row> nearest(Dataset<NearPair> pairs, Dataset<Row> firsts) {
    return inOrder(pairs, firsts)
        .groupBy(col("textB").as("later"))
        .agg(min(struct(negate(col("jaccard")).as("unlike"), col("orderA"))).as("likest"))
        .select(
            col("later"),
            col("likest.orderA.articleId").as("nearDuplicateOf"),
            negate(col("likest.unlike")).as("similarity"));
  }

  /** The pairs with the text first that was published first. */
  private static Dataset<Row> inOrder(Dataset<NearPair> pairs, Dataset<?> firsts) {
    Dataset<Row> ordered = firsts.select(col("textKey"), order().as("order"));
    Column a = struct(col("orderA"), col("textA"));
    Column b = struct(col("orderB"), col("textB"));
    Column isOrder = col("orderA").lt(col("orderB"));
    return pairs
        .join(ordered.toDF("textA", "orderA"), "textA")
        .join(ordered.toDF("textB", "orderB"), "textB")
        .select(
            when(isOrder, a)
                .otherwise(struct(col("orderB").as("orderA"), col("textB").as("textA")))
                .as("a"),
            when(isOrder, b)
                .otherwise(struct(col("orderA").as("orderB"), col("textA").as("textB")))
                .as("b"),
            col("jaccard"))
        .select(col("a.*"), col("b.*"), col("jaccard"));
  }

  /**
   * The rows of {@code near_duplicates}.
   *
   * @param identities of all articles of these texts
   */
  public static Dataset<NearDuplicate> nearDuplicates(
      Dataset<NearPair> pairs, Dataset<PlacedIdentity> identities) {
    return inOrder(pairs, identities.where(col("duplicateOf").isNull()))
        .select(
            col("orderA.articleId").as("articleA"),
            col("orderB.articleId").as("articleB"),
            col("jaccard"),
            col("textA"),
            col("textB"))
        .as(Tables.NEAR_DUPLICATES.encoder());
  }
}
