package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.Article;
import org.rawabit.tables.Mention;
import org.rawabit.tables.RecordEncoder;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * An article with its counted mentions, which may be none.
 *
 * @param mentions in any order
 */
public record CountedArticle(DatedArticle article, List<Found> mentions) implements Serializable {
  /** A counted mention. */
  public record Found(
      String actorId,
      String kind,
      int paragraph,
      int sentence,
      int sentenceStart,
      int sentenceEnd,
      int token)
      implements Serializable {
    /** The same mention, of another actor. */
    Found of(String otherActor) {
      return new Found(otherActor, kind, paragraph, sentence, sentenceStart, sentenceEnd, token);
    }

    private static Found of(Mention m) {
      return new Found(
          m.actorId(),
          m.kind(),
          m.paragraph(),
          m.sentence(),
          m.sentenceStart(),
          m.sentenceEnd(),
          m.token());
    }
  }

  /** An article of a table, with its mentions; null for none. */
  public record Joined(DatedArticle article, @Nullable List<Found> mentions) {
    private CountedArticle counted() {
      return new CountedArticle(article, mentions == null ? List.of() : mentions);
    }
  }

  /**
   * The articles of slices that are told apart.
   *
   * @param kinds of mentions that count
   */
  public static JavaRDD<CountedArticle> of(JavaRDD<Slice> slices, List<String> kinds) {
    Set<String> counted = Set.copyOf(kinds);
    return slices.flatMap(
        slice ->
            IntStream.range(0, slice.articles().size())
                .mapToObj(i -> of(slice, i, counted))
                .iterator());
  }

  private static CountedArticle of(Slice slice, int article, Set<String> kinds) {
    List<Mention> mentions = slice.annotations().get(article).mentions();
    List<Found> counted = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      if (kinds.contains(mention.kind())) {
        counted.add(Found.of(mention));
      }
    }
    return new CountedArticle(
        DatedArticle.of(slice.articles().get(article), slice.identities().get(article)), counted);
  }

  /**
   * The articles of a table, beside those of another: the one place where they are joined.
   *
   * @param kinds of mentions that count
   */
  public static JavaRDD<CountedArticle> of(
      Dataset<Mention> mentions, Dataset<Article> articles, List<String> kinds) {
    Dataset<Row> counted =
        mentions
            .where(col("kind").isin(kinds.toArray()))
            .groupBy(col("articleId"))
            .agg(
                collect_list(
                        struct(
                            col("actorId"),
                            col("kind"),
                            col("paragraph"),
                            col("sentence"),
                            col("sentenceStart"),
                            col("sentenceEnd"),
                            col("token")))
                    .as("mentions"));
    Seq<String> article = CollectionConverters.asScala(List.of("articleId")).toSeq();
    return articles
        .select(col("articleId"), struct(DatedArticle.columns()).as("article"))
        .join(counted, article, "left")
        .select(col("article"), col("mentions"))
        .as(RecordEncoder.of(Joined.class))
        .javaRDD()
        .map(Joined::counted);
  }
}
