package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.posexplode;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.rawabit.tables.Mention;
import org.rawabit.tables.Tables;

/** The rows of {@code mentions} in slices. */
public final class Mentions {
  private Mentions() {}

  /** Every mention, under its article's own id. */
  public static Dataset<Mention> of(Dataset<Slice> slices) {
    Column identity = Slices.identity(col("ordinal")).getField("articleId");
    Column[] columns =
        Tables.MENTIONS.columns().stream()
            .map(
                c -> {
                  boolean amended = c.component().equals("articleId");
                  return (amended ? col("articleId") : col("mention").getField(c.component()))
                      .as(c.component());
                })
            .toArray(Column[]::new);
    return slices
        .select(
            col("identities"),
            posexplode(col("annotations.mentions")).as(new String[] {"ordinal", "found"}))
        .select(identity.as("articleId"), explode(col("found")).as("mention"))
        .select(columns)
        .as(Tables.MENTIONS.encoder());
  }
}
