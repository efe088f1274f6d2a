package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.mode;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.rawabit.actors.NameCandidate;
import org.rawabit.actors.NameCandidates;
import org.rawabit.tables.Article;
import org.rawabit.tables.Mention;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.text.FormIndex;
import org.rawabit.text.Sentences;
import org.rawabit.text.TextAnalyzer;

/**
 * Names beside titles that no mention overlaps, counted: whom the actor files may be missing.
 *
 * <p>The texts stay where they are; only what is found in them is joined and grouped.
 */
public final class Suggestions {
  private static final int TITLES = 3;

  private Suggestions() {}

  /**
   * The names in articles that are no repeats.
   *
   * @param languages whose articles are looked at
   * @param minArticles names in fewer articles are left out
   */
  public static Dataset<Suggestion> of(
      Dataset<Article> articles,
      Dataset<Mention> mentions,
      List<String> languages,
      int minArticles) {
    Dataset<TitledName> named =
        articles
            .where(col("duplicateOf").isNull())
            .mapPartitions(
                new FindNames(List.copyOf(languages)), RecordEncoder.of(TitledName.class));
    Dataset<Row> unresolved =
        named.join(
            mentions.select(
                col("articleId").as("inArticle"),
                col("start").as("mentionStart"),
                col("end").as("mentionEnd")),
            col("articleId")
                .equalTo(col("inArticle"))
                .and(col("start").lt(col("mentionEnd")))
                .and(col("mentionStart").lt(col("end"))),
            "left_anti");
    Dataset<Row> names =
        unresolved
            .groupBy(col("key"), col("language"))
            .agg(
                mode(col("phrase"), true).as("phrase"),
                count_distinct(col("articleId")).as("articles"),
                count(lit(1)).as("occurrences"),
                min(struct(
                        col("published").isNull(),
                        col("published"),
                        col("articleId"),
                        col("start"),
                        col("sentence")))
                    .as("first"))
            .where(col("articles").geq(minArticles));
    return names
        .join(
            titles(unresolved),
            names
                .col("key")
                .equalTo(col("titled"))
                .and(names.col("language").equalTo(col("titledLanguage"))))
        .select(
            col("phrase"),
            col("language"),
            col("titles"),
            col("articles"),
            col("occurrences"),
            col("first.sentence").as("example"),
            col("first.articleId").as("exampleArticle"))
        .as(RecordEncoder.of(Suggestion.class));
  }

  /** The most frequent titles of every name. */
  private static Dataset<Row> titles(Dataset<Row> named) {
    return named
        .groupBy(col("key"), col("language"), col("title"))
        .agg(count(lit(1)).as("times"))
        .groupBy(col("key").as("titled"), col("language").as("titledLanguage"))
        .agg(
            transform(
                    slice(
                        sort_array(
                            collect_list(
                                struct(col("times").multiply(-1).as("rank"), col("title")))),
                        1,
                        TITLES),
                    title -> title.getField("title"))
                .as("titles"));
  }

  /** Finds the names in one partition of articles, one article after the other. */
  private record FindNames(List<String> languages)
      implements MapPartitionsFunction<Article, TitledName> {
    @Override
    public Iterator<TitledName> call(Iterator<Article> articles) {
      TextAnalyzer analyzer = new TextAnalyzer(FormIndex.EMPTY);
      NameCandidates candidates = new NameCandidates();
      Set<String> read = Set.copyOf(languages);
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(articles, Spliterator.ORDERED), false)
          .filter(a -> read.contains(a.language()) || a.language().equals("und"))
          .flatMap(a -> names(a, analyzer, candidates).stream())
          .iterator();
    }

    private static List<TitledName> names(
        Article article, TextAnalyzer analyzer, NameCandidates candidates) {
      List<TitledName> names = new ArrayList<>();
      analyzer.read(article.text(), article.language());
      int sentence = 0;
      for (NameCandidate found : candidates.in(analyzer)) {
        Sentences sentences = analyzer.sentences();
        while (sentence + 1 < sentences.count() && sentences.end(sentence) < found.end()) {
          sentence++;
        }
        names.add(
            new TitledName(
                article.articleId(),
                article.published(),
                found.start(),
                found.end(),
                found.key(),
                article.text().substring(found.start(), found.end()),
                found.title(),
                found.language(),
                article.text().substring(sentences.start(sentence), sentences.end(sentence))));
      }
      return names;
    }
  }
}
