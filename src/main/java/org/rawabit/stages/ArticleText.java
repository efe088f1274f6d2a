package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;

import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.rawabit.tables.Article;
import org.rawabit.tables.RecordEncoder;

/** The text of an article, under its own id. */
public record ArticleText(String articleId, String text) {
  /** The texts that slices hold. */
  public static JavaRDD<ArticleText> of(JavaRDD<Slice> slices) {
    return slices.flatMap(
        slice ->
            IntStream.range(0, slice.articles().size())
                .mapToObj(
                    i ->
                        new ArticleText(
                            slice.identities().get(i).articleId(), slice.articles().get(i).text()))
                .iterator());
  }

  /** The texts of a table. */
  public static JavaRDD<ArticleText> of(Dataset<Article> articles) {
    return articles
        .select(col("articleId"), col("text"))
        .as(RecordEncoder.of(ArticleText.class))
        .javaRDD();
  }
}
