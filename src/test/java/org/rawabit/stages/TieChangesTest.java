package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.stats.Contingency;
import org.rawabit.stats.FalseDiscovery;
import org.rawabit.stats.TieComparison;
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.TieChange;

@ExtendWith(SparkExtension.class)
class TieChangesTest {
  private static final List<String> NAMES = List.of("name");

  private final SparkSession spark;

  TieChangesTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void comparesEachPeriodWithTheLastInWhichSomethingWasPublished() {
    Layout news =
        Layout.of(
            Layout.first("x1", "2020-01-05", "a b."),
            Layout.first("x2", "2020-01-06", "a b."),
            Layout.first("x3", "2020-01-07", "c."),
            Layout.first("x4", "2020-03-01", "a b."),
            Layout.first("x5", "2020-03-02", "a c."),
            Layout.first("x6", "2020-03-03", "a c."),
            Layout.first("x7", null, "a c."),
            Layout.first("x8", "2020-04-01", "."));
    assertThat(
            rows(
                news,
                Counting.options(
                    List.of(Scope.ARTICLE),
                    List.of(PeriodKind.ALL, PeriodKind.MONTH),
                    CountUnit.STORIES,
                    2,
                    NAMES)))
        .extracting(
            r ->
                "%s %s %s after %s %s | %d of %d, %d of %d"
                    .formatted(
                        r.actorA(),
                        r.actorB(),
                        r.period(),
                        r.previous(),
                        r.change(),
                        r.nAbBefore(),
                        r.nBefore(),
                        r.nAb(),
                        r.n()))
        .containsExactlyInAnyOrder(
            "a b 2020-03 after 2020-01 shrank | 2 of 3, 1 of 3",
            "a c 2020-03 after 2020-01 came | 0 of 3, 2 of 3",
            "a c 2020-04 after 2020-03 went | 2 of 3, 0 of 1");
  }

  @Test
  void testsTheCountsOfCooccurrence() {
    Cooccurrences.Options options =
        Counting.options(
            List.of(Scope.values()), List.of(PeriodKind.MONTH), CountUnit.STORIES, 1, NAMES);
    Layout news = RandomNews.of(60);
    Counting counting = Counting.of(spark, news, NAMES);
    Map<String, Cooccurrence> counts =
        Cooccurrences.of(counting.scores(options)).collect().stream()
            .collect(
                Collectors.toMap(c -> key(c.actorA(), c.actorB(), c.scope(), c.period()), c -> c));
    List<TieChange> rows = rows(news, options);
    assertThat(rows).hasSizeGreaterThan(100);
    int compared = 0;
    for (TieChange row : rows) {
      Cooccurrence now = counts.get(key(row.actorA(), row.actorB(), row.scope(), row.period()));
      Cooccurrence before =
          counts.get(key(row.actorA(), row.actorB(), row.scope(), row.previous()));
      assertThat(row.nAb()).isEqualTo(now == null ? 0 : now.nAb());
      assertThat(row.nAbBefore()).isEqualTo(before == null ? 0 : before.nAb());
      if (now != null && before != null) {
        compared++;
        TieComparison expected =
            TieComparison.of(table(before), table(now), row.scope().equals("window") ? 2 : 1);
        assertThat(row.oddsZ()).isEqualTo(expected.oddsZ());
        assertThat(row.pValue()).isEqualTo(expected.test().pValue());
        assertThat(row.logRatio()).isEqualTo(expected.logRatio());
      }
    }
    assertThat(compared).isGreaterThan(10);
    rows.stream()
        .collect(Collectors.groupingBy(r -> r.scope() + r.period()))
        .forEach(
            (cell, of) ->
                assertThat(of.stream().mapToDouble(TieChange::qValue).toArray())
                    .containsExactly(
                        FalseDiscovery.qValues(
                            of.stream().mapToDouble(TieChange::pValue).toArray()),
                        offset(1e-15)));
  }

  @Test
  void hasNoChangesWithinAllTime() {
    assertThat(
            rows(
                RandomNews.of(10),
                Counting.options(
                    List.of(Scope.ARTICLE), List.of(PeriodKind.ALL), CountUnit.STORIES, 1, NAMES)))
        .isEmpty();
  }

  private List<TieChange> rows(Layout news, Cooccurrences.Options options) {
    return TieChanges.of(Counting.of(spark, news, NAMES).counts(options)).collect();
  }

  private static String key(String a, String b, String scope, String period) {
    return String.join(" ", a, b, scope, period);
  }

  private static Contingency table(Cooccurrence c) {
    return new Contingency(c.n(), c.nA(), c.nB(), c.nAb());
  }
}
