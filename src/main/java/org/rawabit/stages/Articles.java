package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.posexplode;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.rawabit.tables.Article;
import org.rawabit.tables.Reject;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/** The rows of {@code articles} and {@code rejects} in slices. */
public final class Articles {
  private Articles() {}

  /** Every article, under its own id, with its story. */
  public static Dataset<Article> of(Dataset<Slice> slices) {
    Column identity = Slices.identity(col("ordinal"));
    Column[] columns =
        Tables.ARTICLES.columns().stream().map(c -> amended(c.component())).toArray(Column[]::new);
    return slices
        .select(
            col("identities"), posexplode(col("articles")).as(new String[] {"ordinal", "article"}))
        .withColumn("identity", identity)
        .select(columns)
        .as(Tables.ARTICLES.encoder());
  }

  private static Column amended(String component) {
    Column read = col("article").getField(component);
    boolean amended =
        switch (component) {
          case "articleId", "storyId", "duplicateOf", "nearDuplicateOf", "similarity" -> true;
          default -> false;
        };
    return (amended ? col("identity").getField(component) : read).as(component);
  }

  /** Every record that could not be read. */
  public static Dataset<Reject> rejects(Dataset<Slice> slices) {
    Column[] columns =
        Tables.REJECTS.columns().stream()
            .map(Table.Column::component)
            .map(component -> col("reject").getField(component).as(component))
            .toArray(Column[]::new);
    return slices
        .select(explode(col("rejects")).as("reject"))
        .select(columns)
        .as(Tables.REJECTS.encoder());
  }
}
