package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.posexplode;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.rawabit.tables.Signature;
import org.rawabit.tables.Tables;

/** The signatures in slices. */
public final class Signatures {
  private Signatures() {}

  /** One row an article, whether its text is shared or not. */
  public static Dataset<Signature> of(Dataset<Slice> slices) {
    return slices
        .select(
            col("articles.articleId").as("articleId"),
            col("articles.input").as("input"),
            col("articles.position").as("position"),
            col("articles.published").as("published"),
            col("articles.month").as("month"),
            posexplode(col("signatures")).as(new String[] {"ordinal", "signature"}))
        .select(
            at("articleId"),
            at("input"),
            at("position"),
            at("published"),
            col("signature.textKey").as("textKey"),
            col("signature.bands").as("bands"),
            col("signature.shingles").as("shingles"),
            at("month"))
        .as(Tables.SIGNATURES.encoder());
  }

  private static Column at(String column) {
    return col(column).getItem(col("ordinal")).as(column);
  }
}
