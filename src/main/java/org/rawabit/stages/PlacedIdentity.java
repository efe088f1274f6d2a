package org.rawabit.stages;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Encoder;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.Article;
import org.rawabit.tables.RecordEncoder;

/**
 * The {@link Identity} of a record that has company, with where it lies.
 *
 * @param month of {@code published}
 */
public record PlacedIdentity(
    String input,
    long position,
    @Nullable LocalDateTime published,
    String month,
    String textKey,
    String articleId,
    String storyId,
    @Nullable String duplicateOf,
    @Nullable String nearDuplicateOf,
    @Nullable Double similarity)
    implements Serializable {
  public static final Encoder<PlacedIdentity> ENCODER = RecordEncoder.of(PlacedIdentity.class);

  Identity identity() {
    return new Identity(articleId, storyId, duplicateOf, nearDuplicateOf, similarity);
  }

  /** Of the articles of a table that are not the first of their story; their keys are not known. */
  public static JavaRDD<PlacedIdentity> inStories(JavaRDD<Article> articles) {
    return articles.filter(a -> !a.storyId().equals(a.articleId())).map(PlacedIdentity::of);
  }

  private static PlacedIdentity of(Article a) {
    return new PlacedIdentity(
        a.input(),
        a.position(),
        a.published(),
        a.month(),
        "",
        a.articleId(),
        a.storyId(),
        a.duplicateOf(),
        a.nearDuplicateOf(),
        a.similarity());
  }
}
