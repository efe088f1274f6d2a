package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.stages.CountedArticle.Found;
import org.rawabit.tables.FacetCooccurrence;

@ExtendWith(SparkExtension.class)
class FacetCooccurrencesTest {
  private final SparkSession spark;

  FacetCooccurrencesTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void countsInTheArticlesOfASourceAndOfALanguageAndByAKindOfMention() {
    List<CountedArticle> news =
        List.of(
            article("x1", "wire", "ar", found("a", "name"), found("b", "role")),
            article("x2", "wire", "en", found("a", "name"), found("b", "name")),
            article("x3", null, "ar", found("b", "name"), found("a", "name"), found("a", "role")),
            article("x4", "daily", "ar", found("a", "name")));
    assertThat(rows(news, 1, List.of(Facet.values())))
        .extracting(
            r ->
                "%s %s | %d %d %d %d"
                    .formatted(r.facet(), r.value(), r.n(), r.nA(), r.nB(), r.nAb()))
        .containsExactlyInAnyOrder(
            "source wire | 2 2 2 2",
            "language ar | 3 3 2 2",
            "language en | 1 1 1 1",
            "kind name | 4 4 2 2");
  }

  /**
   * Discoveries where there is nothing to discover: actors dealt out to articles anew, each as many
   * as it has. At q < 0.05 at most 5 % of the corpora may have one; of 100, more than 11 would come
   * by chance once in 200 times.
   */
  @Test
  void makesNoDiscoveriesInShuffledCorpora() {
    List<CountedArticle> shuffled = new ArrayList<>();
    for (int corpus = 0; corpus < 100; corpus++) {
      shuffled.addAll(corpus(corpus, true));
    }
    Map<String, List<FacetCooccurrence>> found = discoveries(shuffled);
    assertThat(found).hasSizeLessThanOrEqualTo(11);
    // the same actors as the news has them are tied in every corpus
    List<CountedArticle> news = new ArrayList<>();
    for (int corpus = 0; corpus < 5; corpus++) {
      news.addAll(corpus(corpus, false));
    }
    assertThat(discoveries(news)).hasSize(5);
  }

  private Map<String, List<FacetCooccurrence>> discoveries(List<CountedArticle> news) {
    return rows(news, 2, List.of(Facet.SOURCE)).stream()
        .filter(r -> r.qValue() < 0.05)
        .collect(Collectors.groupingBy(FacetCooccurrence::value));
  }

  /** 150 articles on five subjects with four actors each, the first of them in most. */
  private static List<CountedArticle> corpus(int number, boolean isShuffled) {
    Random random = new Random(number);
    List<List<Found>> articles = new ArrayList<>();
    IntStream.range(0, 150).forEach(i -> articles.add(new ArrayList<>()));
    for (int actor = 0; actor < 20; actor++) {
      List<Integer> places = new ArrayList<>(IntStream.range(0, 150).boxed().toList());
      Collections.shuffle(places, random);
      int subject = actor / 4;
      int most = 2 + 28 / (1 + actor % 4);
      List<Integer> chosen =
          places.stream().filter(p -> isShuffled || p % 5 == subject).limit(most).toList();
      String id = "actor%02d".formatted(actor);
      chosen.forEach(p -> articles.get(p).add(found(id, "name")));
    }
    return IntStream.range(0, 150)
        .mapToObj(
            i ->
                article(
                    "%d-%d".formatted(number, i),
                    "corpus" + number,
                    "en",
                    articles.get(i).toArray(Found[]::new)))
        .toList();
  }

  private List<FacetCooccurrence> rows(List<CountedArticle> news, int minimum, List<Facet> facets) {
    Cooccurrences.Options options =
        new Cooccurrences.Options(
            List.of(Scope.ARTICLE),
            20,
            List.of(PeriodKind.MONTH),
            CountUnit.STORIES,
            minimum,
            List.of("name", "role"),
            facets,
            false);
    JavaRDD<CountedArticle> counted =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(news);
    return FacetCooccurrences.of(
            PairScores.of(new Counting(counted, RollUp.NONE).counts(options, facets, 0, null)))
        .collect();
  }

  private static CountedArticle article(
      String id, @Nullable String source, String language, Found... found) {
    return new CountedArticle(
        new DatedArticle(id, source, language, null, null, 1, 1, 10, true), List.of(found));
  }

  private static Found found(String actor, String kind) {
    return new Found(actor, kind, 0, 0, 0, 9, 0);
  }
}
