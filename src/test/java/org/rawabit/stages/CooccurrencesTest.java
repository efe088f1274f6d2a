package org.rawabit.stages;

import static org.apache.spark.sql.functions.rand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.stats.Association;
import org.rawabit.stats.Contingency;
import org.rawabit.stats.FalseDiscovery;
import org.rawabit.stats.Independence;
import org.rawabit.stats.OddsRatio;
import org.rawabit.tables.Article;
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.Mention;

@ExtendWith(SparkExtension.class)
class CooccurrencesTest {
  private static final List<String> NAMES = List.of("name");
  private static final List<PeriodKind> ALWAYS = List.of(PeriodKind.ALL);
  private static final List<Scope> ARTICLES = List.of(Scope.ARTICLE);

  /** x2 reprints x1 in the new year; x4 has no date. */
  private static final Layout NEWS =
      Layout.of(
          Layout.first("x1", "2020-12-31", "a b. c.\n\na."),
          Layout.article("x2", "x1", "2021-01-01", "a b. c.\n\na."),
          Layout.first("x3", "2021-01-03", "a. b."),
          Layout.first("x4", null, "c.\n\nb."),
          Layout.first("x5", "2021-01-04", "."));

  private final SparkSession spark;

  CooccurrencesTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void countsTheUnitsOfEachScopeInTheFirstArticlesOfStories() {
    assertThat(counts(NEWS, Counting.options(Counting.NESTED, ALWAYS, CountUnit.STORIES, 1, NAMES)))
        .containsExactly(
            // actors, scope, period | articles_ab stories_ab | n n_a n_b n_ab | seen
            "a b article all | 3 2 | 4 2 3 2 | 2020-12-31 2021-01-03",
            "a b paragraph all | 3 2 | 6 3 3 2 | 2020-12-31 2021-01-03",
            "a b sentence all | 2 1 | 8 3 3 1 | 2020-12-31 2021-01-01",
            "a c article all | 2 1 | 4 2 2 1 | 2020-12-31 2021-01-01",
            "a c paragraph all | 2 1 | 6 3 2 1 | 2020-12-31 2021-01-01",
            "b c article all | 3 2 | 4 3 2 2 | 2020-12-31 2021-01-01",
            "b c paragraph all | 2 1 | 6 3 2 1 | 2020-12-31 2021-01-01");
  }

  @Test
  void countsReprintsTooWhereItCountsArticles() {
    assertThat(
            counts(
                NEWS,
                Counting.options(
                    List.of(Scope.ARTICLE, Scope.SENTENCE), ALWAYS, CountUnit.ARTICLES, 1, NAMES)))
        .containsExactly(
            "a b article all | 3 2 | 5 3 4 3 | 2020-12-31 2021-01-03",
            "a b sentence all | 2 1 | 11 5 4 2 | 2020-12-31 2021-01-01",
            "a c article all | 2 1 | 5 3 3 2 | 2020-12-31 2021-01-01",
            "b c article all | 3 2 | 5 4 3 3 | 2020-12-31 2021-01-01");
  }

  @Test
  void dividesByDayIsoWeekMonthQuarterAndYear() {
    List<PeriodKind> periods = List.of(PeriodKind.values());
    Layout pairs =
        Layout.of(
            Layout.first("x1", "2020-12-31", "a b."),
            Layout.article("x2", "x1", "2021-01-02", "a b."),
            Layout.first("x3", "2021-01-03", "a b."),
            Layout.first("x4", null, "a b."),
            Layout.first("x5", "2021-01-04", "a b."),
            Layout.first("x6", "2021-04-01", "a."));
    assertThat(counts(pairs, Counting.options(ARTICLES, periods, CountUnit.STORIES, 1, NAMES)))
        .containsExactly(
            "a b article 2020 | 1 1 | 1 1 1 1 | 2020-12-31 2020-12-31",
            "a b article 2020-12 | 1 1 | 1 1 1 1 | 2020-12-31 2020-12-31",
            "a b article 2020-12-31 | 1 1 | 1 1 1 1 | 2020-12-31 2020-12-31",
            "a b article 2020-Q4 | 1 1 | 1 1 1 1 | 2020-12-31 2020-12-31",
            "a b article 2020-W53 | 3 2 | 2 2 2 2 | 2020-12-31 2021-01-03",
            "a b article 2021 | 3 2 | 3 3 2 2 | 2021-01-02 2021-01-04",
            "a b article 2021-01 | 3 2 | 2 2 2 2 | 2021-01-02 2021-01-04",
            "a b article 2021-01-03 | 1 1 | 1 1 1 1 | 2021-01-03 2021-01-03",
            "a b article 2021-01-04 | 1 1 | 1 1 1 1 | 2021-01-04 2021-01-04",
            "a b article 2021-Q1 | 3 2 | 2 2 2 2 | 2021-01-02 2021-01-04",
            "a b article 2021-W01 | 1 1 | 1 1 1 1 | 2021-01-04 2021-01-04",
            "a b article all | 5 4 | 5 5 4 4 | 2020-12-31 2021-01-04");
  }

  @Test
  void leavesOutPairsInTooFewStories() {
    assertThat(counts(NEWS, Counting.options(ARTICLES, ALWAYS, CountUnit.STORIES, 2, NAMES)))
        .containsExactly(
            "a b article all | 3 2 | 4 2 3 2 | 2020-12-31 2021-01-03",
            "b c article all | 3 2 | 4 3 2 2 | 2020-12-31 2021-01-01");
    assertThat(counts(NEWS, Counting.options(ARTICLES, ALWAYS, CountUnit.ARTICLES, 3, NAMES)))
        .hasSize(2);
    assertThat(counts(NEWS, Counting.options(ARTICLES, ALWAYS, CountUnit.STORIES, 3, NAMES)))
        .isEmpty();
  }

  @Test
  void countsMentionsOfTheGivenKindsAlone() {
    Layout places =
        Layout.of(Layout.first("x1", null, "a B. c."), Layout.first("x2", null, "B. b. c."));
    assertThat(counts(places, Counting.options(ARTICLES, ALWAYS, CountUnit.STORIES, 1, NAMES)))
        .containsExactly(
            "a c article all | 1 1 | 2 1 2 1 | null null",
            "b c article all | 1 1 | 2 1 2 1 | null null");
    assertThat(
            counts(
                places,
                Counting.options(
                    List.of(Scope.SENTENCE),
                    ALWAYS,
                    CountUnit.STORIES,
                    1,
                    List.of("name", "place"))))
        .containsExactly("a b sentence all | 1 1 | 5 1 3 1 | null null");
  }

  @Test
  void doesNotPairAnActorWithItselfOrCountItTwiceInAUnit() {
    assertThat(
            counts(
                Layout.first("x1", null, "a a b a b. a b."),
                Counting.options(Counting.NESTED, ALWAYS, CountUnit.STORIES, 1, NAMES)))
        .containsExactly(
            "a b article all | 1 1 | 1 1 1 1 | null null",
            "a b paragraph all | 1 1 | 1 1 1 1 | null null",
            "a b sentence all | 1 1 | 2 2 2 2 | null null");
  }

  @Test
  void measuresByTheFormulasOfAssociation() {
    List<Cooccurrence> rows = rows(RandomNews.of(40), EVERYTHING);
    assertThat(rows).hasSizeGreaterThan(200);
    for (Cooccurrence row : rows) {
      Contingency t = new Contingency(row.n(), row.nA(), row.nB(), row.nAb());
      double overlap = row.scope().equals("window") ? Counting.WINDOW : 1;
      double npmi = Association.npmi(t);
      Independence test = Independence.of(t, overlap);
      assertThat(row.expected()).isEqualTo(t.expected());
      assertThat(row.pmi()).isEqualTo(Association.pmi(t));
      assertThat(row.npmi()).isEqualTo(Double.isNaN(npmi) ? null : npmi);
      assertThat(row.llr()).isEqualTo(Association.logLikelihoodRatio(t) / overlap).isNotNegative();
      assertThat(row.logDice()).isEqualTo(Association.logDice(t));
      assertThat(row.dice()).isEqualTo(Association.dice(t));
      assertThat(row.jaccard()).isEqualTo(Association.jaccard(t));
      assertThat(row.tScore()).isEqualTo(Association.tScore(t) / Math.sqrt(overlap));
      assertThat(new OddsRatio(row.oddsRatio(), row.oddsRatioLow(), row.oddsRatioHigh()))
          .isEqualTo(OddsRatio.of(t, overlap));
      assertThat(row.test()).isEqualTo(test.test().id());
      assertThat(row.pValue()).isEqualTo(test.pValue());
    }
    assertThat(rows).extracting(Cooccurrence::test).contains("fisher", "llr");
  }

  @Test
  void adjustsPValuesForAllPairsThatCouldHaveBeenShown() {
    Map<String, List<Cooccurrence>> cells =
        rows(RandomNews.of(40), EVERYTHING).stream()
            .collect(Collectors.groupingBy(r -> r.scope() + r.periodKind() + " " + r.period()));
    assertThat(cells).hasSizeGreaterThan(20);
    cells.forEach(
        (cell, rows) -> {
          long tests = rows.get(0).tests();
          assertThat(rows).as(cell).allSatisfy(r -> assertThat(r.tests()).isEqualTo(tests));
          assertThat(tests).as(cell).isGreaterThanOrEqualTo(rows.size());
          double[] p = rows.stream().mapToDouble(Cooccurrence::pValue).toArray();
          double[] q = rows.stream().mapToDouble(Cooccurrence::qValue).toArray();
          assertThat(q).as(cell).containsExactly(FalseDiscovery.qValues(p, tests), offset(1e-15));
        });
  }

  @Test
  void testsThePairsOfActorsThatAreInEnoughStoriesEach() {
    // a is in two stories, b in three, c in two: three pairs could be together in two
    assertThat(rows(NEWS, Counting.options(ARTICLES, ALWAYS, CountUnit.STORIES, 2, NAMES)))
        .extracting(Cooccurrence::tests)
        .containsOnly(3L);
    // three articles have a, four b, three c; with a minimum of four there is no pair of two
    assertThat(rows(NEWS, Counting.options(ARTICLES, ALWAYS, CountUnit.ARTICLES, 3, NAMES)))
        .extracting(Cooccurrence::tests)
        .containsOnly(3L);
  }

  @Test
  void countsWindowsOfTokensAcrossSentences() {
    // tokens a b | c, c a: windows (2 wide) begin before each text and at each token
    Layout windows =
        Layout.of(Layout.first("x1", null, "a b. c."), Layout.first("x2", null, "c a."));
    assertThat(
            counts(
                windows,
                Counting.options(List.of(Scope.WINDOW), ALWAYS, CountUnit.STORIES, 1, NAMES)))
        .containsExactly(
            "a b window all | 1 1 | 7 4 2 1 | null null",
            "a c window all | 1 1 | 7 4 4 1 | null null",
            "b c window all | 1 1 | 7 2 4 1 | null null");
  }

  @Test
  void countsWhatAModelCounts() {
    Layout news = RandomNews.of(40);
    for (CountUnit unit : CountUnit.values()) {
      Cooccurrences.Options options =
          Counting.options(
              List.of(Scope.values()), List.of(PeriodKind.ALL, PeriodKind.MONTH), unit, 2, NAMES);
      assertThat(counts(news, options)).isEqualTo(RandomNews.counts(news, options));
    }
  }

  @Test
  void hasMarginsThatMakeATable() {
    assertThat(rows(RandomNews.of(40), EVERYTHING))
        .allSatisfy(
            r -> {
              assertThat(r.actorA()).isLessThan(r.actorB());
              assertThat(r.nAb()).isPositive().isLessThanOrEqualTo(Math.min(r.nA(), r.nB()));
              assertThat(Math.max(r.nA(), r.nB())).isLessThanOrEqualTo(r.n());
              assertThat(r.storiesAb()).isPositive().isLessThanOrEqualTo(r.articlesAb());
              if (r.scope().equals("article")) {
                assertThat(r.nAb()).isEqualTo(r.storiesAb());
              } else {
                assertThat(r.nAb()).isGreaterThanOrEqualTo(r.storiesAb());
              }
            });
  }

  @Test
  void givesTheSameRowsInAnyOrderAndNumberOfPartitions() {
    Layout news = RandomNews.of(40);
    Dataset<Article> articles = news.articles(spark);
    Dataset<Mention> mentions = news.mentions(spark);
    List<String> expected = sorted(cooccurrences(mentions, articles, EVERYTHING));
    assertThat(
            sorted(
                cooccurrences(
                    mentions.orderBy(rand(3)).repartition(5), articles.repartition(7), EVERYTHING)))
        .isEqualTo(expected);
  }

  private static final Cooccurrences.Options EVERYTHING =
      Counting.options(
          List.of(Scope.values()), List.of(PeriodKind.values()), CountUnit.STORIES, 1, NAMES);

  private static List<String> sorted(JavaRDD<Cooccurrence> rows) {
    return rows.collect().stream().map(Cooccurrence::toString).sorted().toList();
  }

  private static JavaRDD<Cooccurrence> cooccurrences(
      Dataset<Mention> mentions, Dataset<Article> articles, Cooccurrences.Options options) {
    JavaRDD<CountedArticle> counted = CountedArticle.of(mentions, articles, options.kinds());
    return Cooccurrences.of(new Counting(counted, RollUp.NONE).scores(options));
  }

  private List<Cooccurrence> rows(Layout news, Cooccurrences.Options options) {
    return cooccurrences(news.mentions(spark), news.articles(spark), options).collect();
  }

  private List<String> counts(Layout news, Cooccurrences.Options options) {
    return rows(news, options).stream().map(CooccurrencesTest::counts).sorted().toList();
  }

  static String counts(Cooccurrence r) {
    assertThat(Arrays.stream(PeriodKind.values()).map(PeriodKind::id)).contains(r.periodKind());
    return String.format(
        Locale.ROOT,
        "%s %s %s %s | %d %d | %d %d %d %d | %s %s",
        r.actorA(),
        r.actorB(),
        r.scope(),
        r.period(),
        r.articlesAb(),
        r.storiesAb(),
        r.n(),
        r.nA(),
        r.nB(),
        r.nAb(),
        r.firstSeen(),
        r.lastSeen());
  }
}
