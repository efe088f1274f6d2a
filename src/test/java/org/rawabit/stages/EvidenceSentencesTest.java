package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.tables.Article;
import org.rawabit.tables.Evidence;

@ExtendWith(SparkExtension.class)
class EvidenceSentencesTest {
  private final SparkSession spark;

  EvidenceSentencesTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void showsOneSentenceThatHasBothElseTheTwoClosest() {
    Layout news =
        Layout.of(
            Layout.first("x1", "2020-01-03", "a. .\n\n. a b. b."),
            Layout.first("x2", "2020-01-01", "a.\n\nb. c."),
            Layout.first("x3", "2020-01-02", "a. . b."));
    assertThat(evidence(news, 1, 5))
        .containsExactly(
            "a b 1 sentence x1 3 'a b.'",
            "a b 2 paragraph x3 0 'a.'",
            "a b 2 paragraph x3 2 'b.'",
            "a b 3 article x2 0 'a.'",
            "a b 3 article x2 1 'b.'",
            "a c 1 article x2 0 'a.'",
            "a c 1 article x2 2 'c.'",
            "b c 1 paragraph x2 1 'b.'",
            "b c 1 paragraph x2 2 'c.'");
  }

  @Test
  void prefersFirstArticlesThenTheEarliestThenTheSmallestId() {
    Layout news =
        Layout.of(
            Layout.first("x9", null, "a b."),
            Layout.first("x5", "2020-01-02", "a b."),
            Layout.first("x4", "2020-01-02", "a b."),
            Layout.article("x1", "x5", "2020-01-01", "a b."),
            Layout.first("x7", "2020-01-01", "a. b."));
    assertThat(evidence(news, 1, 9))
        .containsExactly(
            "a b 1 sentence x4 0 'a b.'",
            "a b 2 sentence x5 0 'a b.'",
            "a b 3 sentence x9 0 'a b.'",
            "a b 4 paragraph x7 0 'a.'",
            "a b 4 paragraph x7 1 'b.'",
            "a b 5 sentence x1 0 'a b.'");
    assertThat(evidence(news, 1, 2))
        .containsExactly("a b 1 sentence x4 0 'a b.'", "a b 2 sentence x5 0 'a b.'");
  }

  @Test
  void showsTheCountedPairsAlone() {
    Layout news = Layout.of(Layout.first("x1", null, "a b c."), Layout.first("x2", null, "a b D."));
    assertThat(evidence(news, 2, 5))
        .containsExactly("a b 1 sentence x1 0 'a b c.'", "a b 2 sentence x2 0 'a b D.'");
  }

  @Test
  void hasEvidenceForEveryPairCutFromItsText() {
    Layout news = RandomNews.of(40);
    Map<String, Article> articles =
        news.articles().stream().collect(Collectors.toMap(Article::articleId, a -> a));
    List<Evidence> shown = rows(news, 1, 3);
    assertThat(shown)
        .allSatisfy(
            e -> {
              Article article = Objects.requireNonNull(articles.get(e.articleId()));
              assertThat(e.text()).isEqualTo(article.text().substring(e.start(), e.end()));
              assertThat(e.published()).isEqualTo(article.published());
              assertThat(e.rank()).isBetween(1, 3);
              assertThat(e.text().contains(e.actorA()) || e.text().contains(e.actorB())).isTrue();
            });
    assertThat(shown.stream().map(e -> e.actorA() + e.actorB()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Cooccurrences.of(PairScores.of(counts(news, 1, 3))).collect().stream()
                .map(c -> c.actorA() + c.actorB())
                .distinct()
                .toList());
  }

  private PairCounts counts(Layout news, int minimum, int perPair) {
    return Counting.of(spark, news, List.of("name"))
        .counts(
            Counting.options(
                List.of(Scope.ARTICLE),
                List.of(PeriodKind.ALL),
                CountUnit.STORIES,
                minimum,
                List.of("name")),
            List.of(),
            perPair,
            null);
  }

  private List<Evidence> rows(Layout news, int minimum, int perPair) {
    return EvidenceSentences.of(
            counts(news, minimum, perPair), ArticleText.of(news.articles(spark)))
        .collect();
  }

  private List<String> evidence(Layout news, int minimum, int perPair) {
    return rows(news, minimum, perPair).stream()
        .sorted(
            Comparator.comparing(Evidence::actorA)
                .thenComparing(Evidence::actorB)
                .thenComparing(Evidence::rank)
                .thenComparing(Evidence::sentence))
        .map(
            e ->
                "%s %s %d %s %s %d '%s'"
                    .formatted(
                        e.actorA(),
                        e.actorB(),
                        e.rank(),
                        e.scope(),
                        e.articleId(),
                        e.sentence(),
                        e.text()))
        .toList();
  }
}
