package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.rawabit.tables.Article;
import org.rawabit.tables.Mention;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/**
 * Articles of earlier batches, and their mentions, after a new batch has told them apart anew: a
 * copy that was published before them may have come, or one that makes two stories one.
 */
public final class Reidentified {
  private static final List<String> IDENTITY =
      List.of("articleId", "storyId", "duplicateOf", "nearDuplicateOf", "similarity");

  private Reidentified() {}

  /** The months of those articles that are not what they were. */
  public static List<String> months(Dataset<Article> articles, Dataset<PlacedIdentity> identities) {
    Column same =
        IDENTITY.stream()
            .map(c -> col("was." + c).eqNullSafe(col("is." + c)))
            .reduce(Column::and)
            .orElseThrow();
    return matched(articles, identities, "inner")
        .where(not(same))
        .select(col("was.month"))
        .distinct()
        .as(Encoders.STRING())
        .collectAsList();
  }

  /** The articles as they are now. */
  public static Dataset<Article> articles(
      Dataset<Article> articles, Dataset<PlacedIdentity> identities) {
    Column known = col("is.articleId").isNotNull();
    Column[] columns =
        Tables.ARTICLES.columns().stream()
            .map(Table.Column::component)
            .map(
                c ->
                    IDENTITY.contains(c)
                        ? when(known, col("is." + c)).otherwise(col("was." + c)).as(c)
                        : col("was." + c).as(c))
            .toArray(Column[]::new);
    return matched(articles, identities, "left").select(columns).as(Tables.ARTICLES.encoder());
  }

  /**
   * The mentions under the ids that their articles have now.
   *
   * @param articles as they were, from whose ids the mentions are known
   */
  public static Dataset<Mention> mentions(
      Dataset<Mention> mentions, Dataset<Article> articles, Dataset<PlacedIdentity> identities) {
    Dataset<Row> renamed =
        matched(articles, identities, "inner")
            .where(not(col("was.articleId").equalTo(col("is.articleId"))))
            .select(col("was.articleId").as("old"), col("is.articleId").as("new"));
    Column[] columns =
        Tables.MENTIONS.columns().stream()
            .map(Table.Column::component)
            .map(
                c ->
                    c.equals("articleId")
                        ? when(col("new").isNotNull(), col("new")).otherwise(col(c)).as(c)
                        : col(c))
            .toArray(Column[]::new);
    return mentions
        .join(renamed, col("articleId").equalTo(col("old")), "left")
        .select(columns)
        .as(Tables.MENTIONS.encoder());
  }

  private static Dataset<Row> matched(
      Dataset<Article> articles, Dataset<PlacedIdentity> identities, String how) {
    return articles
        .as("was")
        .join(
            identities.as("is"),
            col("was.input")
                .equalTo(col("is.input"))
                .and(col("was.position").equalTo(col("is.position"))),
            how);
  }
}
