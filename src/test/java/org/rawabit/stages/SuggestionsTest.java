package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.tables.Article;
import org.rawabit.tables.ArticleRows;
import org.rawabit.tables.Mention;
import org.rawabit.tables.Tables;

@ExtendWith(SparkExtension.class)
class SuggestionsTest {
  private static final List<String> LANGUAGES = List.of("ar", "en");

  private final SparkSession spark;

  SuggestionsTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void areNamesThatNoMentionOverlaps() {
    List<Article> articles =
        List.of(
            article("a1", null, "en", "He left. President Jane Doe met General John Roe."),
            article("a2", "2020-01-02", "en", "Minister Jane Doe and President Jane Doe spoke."),
            article("a3", "2020-01-01", "en", "A day. Then President Jane DOE left."),
            article("a4", "2020-01-01", "fr", "le président Jane Doe"),
            repeat("a5", "a3", "Then President Jane DOE left."));
    assertThat(suggestions(articles, List.of(mention("a1", 43, 46)), 1))
        .containsExactly(
            new Suggestion(
                "Jane Doe",
                "en",
                List.of("President", "Minister"),
                3,
                4,
                "Then President Jane DOE left.",
                "a3"));
    assertThat(suggestions(articles, List.of(), 1))
        .extracting(Suggestion::phrase)
        .containsExactlyInAnyOrder("Jane Doe", "John Roe");
    assertThat(suggestions(articles, List.of(), 2))
        .extracting(Suggestion::phrase)
        .containsExactly("Jane Doe");
  }

  @Test
  void areTheSameWhateverThePartitions() {
    List<Article> articles =
        List.of(
            article("a1", "2020-01-01", "ar", "قال الرئيس عبد الكريم سالم نعم."),
            article("a2", "2020-01-01", "ar", "قال الوزير عبدالكريم سالم لا."),
            article("a3", "2020-01-03", "ar", "قال الوزير عبدالكريم سالم لا."));
    Dataset<Article> one = spark.createDataset(articles, Tables.ARTICLES.encoder()).coalesce(1);
    Dataset<Article> three =
        spark
            .createDataset(
                Stream.of(2, 0, 1).map(articles::get).toList(), Tables.ARTICLES.encoder())
            .repartition(3);
    Dataset<Mention> none = spark.createDataset(List.of(), Tables.MENTIONS.encoder());
    assertThat(Suggestions.of(one, none, LANGUAGES, 1).collectAsList())
        .containsExactly(
            new Suggestion(
                "عبدالكريم سالم",
                "ar",
                List.of("الوزير", "الرئيس"),
                3,
                3,
                "قال الرئيس عبد الكريم سالم نعم.",
                "a1"))
        .isEqualTo(Suggestions.of(three, none, LANGUAGES, 1).collectAsList());
  }

  private List<Suggestion> suggestions(
      List<Article> articles, List<Mention> mentions, int minArticles) {
    return Suggestions.of(
            spark.createDataset(articles, Tables.ARTICLES.encoder()),
            spark.createDataset(mentions, Tables.MENTIONS.encoder()),
            LANGUAGES,
            minArticles)
        .collectAsList();
  }

  private static Article article(String id, @Nullable String day, String language, String text) {
    return article(id, null, day, language, text);
  }

  private static Article repeat(String id, String of, String text) {
    return article(id, of, "2019-01-01", "en", text);
  }

  private static Article article(
      String id, @Nullable String of, @Nullable String day, String language, String text) {
    return ArticleRows.of(
        id,
        of == null ? id : of,
        of,
        null,
        day == null ? null : LocalDate.parse(day).atStartOfDay(),
        language,
        text,
        1,
        1,
        0,
        "in");
  }

  private static Mention mention(String article, int start, int end) {
    return new Mention(
        article, start, end, "x", "x", "name", "", 1, 0, 0, start, end, 0, 1, "2019-01");
  }
}
