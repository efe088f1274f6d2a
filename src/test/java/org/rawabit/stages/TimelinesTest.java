package org.rawabit.stages;

import static org.apache.spark.sql.functions.rand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.tables.ActorInPeriod;
import org.rawabit.tables.Article;
import org.rawabit.tables.Burst;
import org.rawabit.tables.PairInPeriod;

@ExtendWith(SparkExtension.class)
class TimelinesTest {
  private static final List<String> NAMES = List.of("name");
  private static final Timelines.Options DAYS =
      new Timelines.Options(List.of(PeriodKind.DAY), Scope.ARTICLE, 1, 2, 1);

  private final SparkSession spark;

  TimelinesTest(SparkSession spark) {
    this.spark = spark;
  }

  /** x2 reprints x1 on a day of its own; x4 has no date. */
  private static Layout few() {
    return Layout.of(
        Layout.first("x1", "2020-12-31", "a b. c."),
        Layout.article("x2", "x1", "2021-01-01", "a b. c."),
        Layout.first("x3", "2021-01-03", "a. b."),
        Layout.first("x4", null, "c. b."),
        Layout.first("x5", "2021-01-03", "."));
  }

  /**
   * Thirty days of ten articles: c is in one of each, a and b are together in eight of the 20th and
   * of the 21st, and d is in five a day from the 16th on.
   */
  private static Layout month() {
    List<Layout> layouts = new ArrayList<>();
    for (int day = 1; day <= 30; day++) {
      for (int i = 0; i < 10; i++) {
        String text = i == 0 ? "c " : "";
        text += (day == 20 || day == 21) && i < 8 ? "a b " : "";
        text += day >= 16 && i < 5 ? "d" : "";
        String date = LocalDate.of(2020, 6, day).toString();
        layouts.add(Layout.first("x%02d-%d".formatted(day, i), date, text + "."));
      }
    }
    return Layout.of(layouts);
  }

  @Test
  void countStoriesInThePeriodOfTheirFirstArticle() {
    Timelines.Options options =
        new Timelines.Options(
            List.of(PeriodKind.DAY, PeriodKind.WEEK, PeriodKind.YEAR), Scope.ARTICLE, 1, 2, 1);
    assertThat(actors(few(), CountUnit.STORIES, options).stream().map(TimelinesTest::counts))
        .containsExactlyInAnyOrder(
            // actor period | articles stories n share
            "a 2020-12-31 | 1 1 1 1.0",
            "a 2021-01-01 | 1 0 0 null",
            "a 2021-01-03 | 1 1 2 0.5",
            "a 2020-W53 | 3 2 3 0.6666666666666666",
            "a 2020 | 1 1 1 1.0",
            "a 2021 | 2 1 2 0.5",
            "b 2020-12-31 | 1 1 1 1.0",
            "b 2021-01-01 | 1 0 0 null",
            "b 2021-01-03 | 1 1 2 0.5",
            "b 2020-W53 | 3 2 3 0.6666666666666666",
            "b 2020 | 1 1 1 1.0",
            "b 2021 | 2 1 2 0.5",
            "c 2020-12-31 | 1 1 1 1.0",
            "c 2021-01-01 | 1 0 0 null",
            "c 2020-W53 | 2 1 3 0.3333333333333333",
            "c 2020 | 1 1 1 1.0",
            "c 2021 | 1 0 2 0.0");
  }

  @Test
  void countAllArticlesByOption() {
    assertThat(actors(few(), CountUnit.ARTICLES, DAYS).stream().map(TimelinesTest::counts))
        .contains("a 2021-01-01 | 1 0 1 1.0", "a 2021-01-03 | 1 1 2 0.5");
  }

  @Test
  void countPairsThatShareTheScopeOftenEnough() {
    assertThat(pairs(few(), DAYS))
        .extracting(p -> p.actorA() + p.actorB() + " " + p.period())
        .containsExactlyInAnyOrder(
            "ab 2020-12-31",
            "ab 2021-01-01",
            "ab 2021-01-03",
            "ac 2020-12-31",
            "ac 2021-01-01",
            "bc 2020-12-31",
            "bc 2021-01-01");
    assertThat(pairs(few(), new Timelines.Options(DAYS.periods(), Scope.SENTENCE, 1, 2, 1)))
        .extracting(p -> p.actorA() + p.actorB() + " " + p.scope() + " " + p.period())
        .containsExactlyInAnyOrder("ab sentence 2020-12-31", "ab sentence 2021-01-01");
    assertThat(pairs(few(), new Timelines.Options(DAYS.periods(), Scope.WINDOW, 1, 2, 1)))
        .extracting(p -> p.actorA() + p.actorB() + " " + p.scope() + " " + p.period())
        .containsExactlyInAnyOrder(
            "ab window 2020-12-31",
            "ab window 2021-01-01",
            "ab window 2021-01-03",
            "bc window 2020-12-31",
            "bc window 2021-01-01");
    assertThat(pairs(few(), new Timelines.Options(DAYS.periods(), Scope.ARTICLE, 2, 2, 1)))
        .extracting(p -> p.actorA() + p.actorB())
        .containsOnly("ab");
  }

  @Test
  void findBurstsOfActorsAndPairsTheStrongestFirst() {
    List<Burst> bursts = bursts(month(), DAYS);
    assertThat(bursts)
        .extracting(b -> "%d %s %s %s".formatted(b.rank(), b.actorA(), b.actorB(), b.scope()))
        .startsWith("1 a null null", "2 a b article", "3 b null null");
    Burst first = bursts.get(0);
    assertThat(first.firstPeriod()).isEqualTo("2020-06-20");
    assertThat(first.lastPeriod()).isEqualTo("2020-06-21");
    assertThat(first.peakPeriod()).isEqualTo("2020-06-20");
    assertThat(first.level()).isEqualTo(4);
    assertThat(first.articles()).isEqualTo(16);
    assertThat(first.stories()).isEqualTo(16);
    assertThat(first.n()).isEqualTo(20);
    assertThat(first.share()).isEqualTo(0.8);
    assertThat(first.expected()).isBetween(0.04, 0.06);
    assertThat(actors(month(), CountUnit.STORIES, DAYS))
        .filteredOn(p -> p.burst() > 0 && p.actorId().equals("a"))
        .extracting(ActorInPeriod::period)
        .containsExactlyInAnyOrder("2020-06-20", "2020-06-21");
  }

  @Test
  void findNoBurstsInFewerThanSixPeriods() {
    List<Layout> layouts = new ArrayList<>();
    for (int day = 1; day <= 5; day++) {
      for (int i = 0; i < 100; i++) {
        String text = day == 3 ? "a b." : i == 0 ? "a." : ".";
        layouts.add(Layout.first("x%d-%02d".formatted(day, i), "2020-06-0" + day, text));
      }
    }
    assertThat(bursts(Layout.of(layouts), DAYS)).isEmpty();
    layouts.add(Layout.first("y", "2020-06-06", "."));
    assertThat(bursts(Layout.of(layouts), DAYS)).hasSize(3);
  }

  @Test
  void tellWhereANewLevelBegins() {
    List<ActorInPeriod> rows = actors(month(), CountUnit.STORIES, DAYS);
    assertThat(rows)
        .filteredOn(p -> p.actorId().equals("d"))
        .hasSize(15)
        .allSatisfy(p -> assertThat(p.level()).isCloseTo(0.5, within(0.1)))
        .filteredOn(ActorInPeriod::levelChange)
        .singleElement()
        .extracting(ActorInPeriod::period)
        .isEqualTo("2020-06-16");
    assertThat(rows)
        .filteredOn(p -> p.actorId().equals("c"))
        .hasSize(30)
        .noneMatch(ActorInPeriod::levelChange)
        .allSatisfy(p -> assertThat(p.level()).isCloseTo(0.1, within(1e-12)))
        .allSatisfy(p -> assertThat(p.expected()).isCloseTo(0.1, within(1e-12)));
  }

  @Test
  void haveARowWhereALevelEndsInSilence() {
    List<Layout> layouts = new ArrayList<>();
    for (int day = 1; day <= 30; day++) {
      for (int i = 0; i < 5; i++) {
        String date = LocalDate.of(2020, 6, day).toString();
        layouts.add(Layout.first("x%02d-%d".formatted(day, i), date, day < 15 ? "a." : "."));
      }
    }
    assertThat(actors(Layout.of(layouts), CountUnit.STORIES, DAYS))
        .filteredOn(ActorInPeriod::levelChange)
        .containsExactly(
            new ActorInPeriod("a", "day", "2020-06-15", 0, 0, 5, 0.0, 0.0, 0.0, true, 0));
  }

  @Test
  void takeAbsurdDatesForWhatTheyAre() {
    Layout news =
        Layout.of(
            month(),
            Layout.first("y1", "0001-01-01", "a."),
            Layout.first("y2", "9999-12-31", "a."));
    assertThat(actors(news, CountUnit.STORIES, DAYS))
        .filteredOn(p -> p.actorId().equals("a"))
        .extracting(ActorInPeriod::period)
        .containsExactlyInAnyOrder("0001-01-01", "2020-06-20", "2020-06-21", "9999-12-31");
  }

  @Test
  void areEmptyWhereNoArticleIsDated() {
    Layout news = Layout.first("x1", null, "a b.");
    assertThat(actors(news, CountUnit.STORIES, DAYS)).isEmpty();
    assertThat(pairs(news, DAYS)).isEmpty();
    assertThat(bursts(news, DAYS)).isEmpty();
  }

  @Test
  void holdNoNumberThatIsNone() {
    Timelines.Options options =
        new Timelines.Options(List.of(PeriodKind.DAY, PeriodKind.QUARTER), Scope.SENTENCE, 1, 2, 1);
    for (Layout news : List.of(few(), RandomNews.of(60))) {
      assertThat(actors(news, CountUnit.STORIES, options))
          .isNotEmpty()
          .allSatisfy(
              p -> {
                assertThat(p.share() == null).isEqualTo(p.n() == 0);
                assertThat(p.level()).isBetween(0.0, 1.0);
                assertThat(p.expected()).isBetween(0.0, 1.0);
              });
    }
  }

  @Test
  void areTheSameHoweverRowsAreSpread() {
    Layout news = RandomNews.of(60);
    Timelines courses = courses(news, CountUnit.STORIES, DAYS);
    Timelines spread =
        courses(news.articles(spark).repartition(7, rand(1)), news, CountUnit.STORIES, DAYS);
    assertThat(spread.actors().collect())
        .containsExactlyInAnyOrderElementsOf(courses.actors().collect());
    assertThat(spread.bursts().collect())
        .containsExactlyInAnyOrderElementsOf(courses.bursts().collect());
  }

  @Test
  void addUpToTheSameInAnyKindOfPeriod() {
    Timelines.Options options =
        new Timelines.Options(
            List.of(PeriodKind.DAY, PeriodKind.WEEK, PeriodKind.MONTH), Scope.ARTICLE, 1, 2, 1);
    Map<String, Map<String, Long>> sums =
        actors(RandomNews.of(60), CountUnit.STORIES, options).stream()
            .collect(
                Collectors.groupingBy(
                    ActorInPeriod::periodKind,
                    Collectors.groupingBy(
                        ActorInPeriod::actorId, Collectors.summingLong(ActorInPeriod::stories))));
    assertThat(sums.values()).hasSize(3);
    assertThat(sums.values().stream().distinct()).hasSize(1);
  }

  private static String counts(ActorInPeriod p) {
    return "%s %s | %d %d %d %s"
        .formatted(p.actorId(), p.period(), p.articles(), p.stories(), p.n(), p.share());
  }

  private List<ActorInPeriod> actors(Layout news, CountUnit unit, Timelines.Options options) {
    return courses(news, unit, options).actors().collect();
  }

  private List<PairInPeriod> pairs(Layout news, Timelines.Options options) {
    return courses(news, CountUnit.STORIES, options).pairs().collect();
  }

  private List<Burst> bursts(Layout news, Timelines.Options options) {
    return courses(news, CountUnit.STORIES, options).bursts().collect();
  }

  private Timelines courses(Layout news, CountUnit unit, Timelines.Options options) {
    return courses(news.articles(spark), news, unit, options);
  }

  private Timelines courses(
      Dataset<Article> articles, Layout news, CountUnit unit, Timelines.Options options) {
    JavaRDD<CountedArticle> counted = CountedArticle.of(news.mentions(spark), articles, NAMES);
    Cooccurrences.Options counting = Counting.options(List.of(), List.of(), unit, 1, NAMES);
    return Timelines.of(
        PairCounts.of(counted, RollUp.NONE, new CountPlan(counting, false, List.of(), 0, options)));
  }
}
