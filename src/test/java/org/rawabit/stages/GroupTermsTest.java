package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.corpus.RawArticle;
import org.rawabit.stages.GroupTerms.GroupKind;
import org.rawabit.tables.GroupTerm;

@ExtendWith(SparkExtension.class)
class GroupTermsTest {
  private static final RawArticle[] NEWS = {
    Records.article("x1", "2020-01-01", "en", "alfa alfa bravo"),
    Records.article("x2", "2020-01-09", "en", "alfa  alfa bravo"),
    Records.article("x3", "2020-01-31", "en", "alfa kilo"),
    Records.article("x4", "2020-02-01", "en", "bravo bravo kilo"),
    Records.article("x5", null, "en", "alfa tango"),
    Records.article("x6", "2020-02-03", "ar", "طبرق طبرق"),
    Records.article("x7", "2020-03-03", "ar", "طبرق"),
  };

  private final SparkSession spark;

  GroupTermsTest(SparkSession spark) {
    this.spark = spark;
  }

  private List<GroupTerm> terms(JavaRDD<Slice> slices, PeriodKind period, GroupKind... by) {
    Broadcast<Vocabulary> vocabulary = Records.vocabulary(spark, slices);
    GroupTerms.Options options = new GroupTerms.Options(List.of(by), period, 9, 1);
    return GroupTerms.of(
            GroupTerms.counts(Records.numbered(slices, vocabulary), vocabulary, options),
            vocabulary,
            options)
        .collect();
  }

  private static String line(GroupTerm t) {
    return "%s %s %s %d %s in %d | %d %d %d %d"
        .formatted(
            t.groupKind(),
            t.groupValue(),
            t.language(),
            t.rank(),
            t.term(),
            t.articles(),
            t.corpusWords(),
            t.groupWords(),
            t.corpusOccurrences(),
            t.occurrences());
  }

  @Test
  void setsPeriodsAgainstDatedArticlesOfTheSameLanguage() {
    assertThat(terms(Records.slices(spark, NEWS), PeriodKind.MONTH, GroupKind.PERIOD))
        .extracting(GroupTermsTest::line)
        .containsExactlyInAnyOrder(
            "month 2020-01 en 1 alfa in 2 | 8 5 3 3",
            "month 2020-02 en 1 bravo in 1 | 8 3 3 2",
            "month 2020-02 en 2 kilo in 1 | 8 3 2 1");
  }

  @Test
  void hasNoTermsOfTheOnlySource() {
    assertThat(terms(Records.slices(spark, NEWS), PeriodKind.MONTH, GroupKind.SOURCE)).isEmpty();
    assertThat(terms(Records.slices(spark), PeriodKind.MONTH, GroupKind.SOURCE)).isEmpty();
  }

  @Test
  void setsLanguagesAgainstEachOther() {
    assertThat(terms(Records.slices(spark, NEWS), PeriodKind.MONTH, GroupKind.LANGUAGE))
        .extracting(GroupTermsTest::line)
        .contains(
            "language ar ar 1 طبرق in 2 | 13 3 3 3", "language en en 1 alfa in 3 | 13 10 4 4");
  }

  @Test
  void givesTheSameTermsHoweverTheArticlesAreDivided() {
    JavaRDD<Slice> apart = Records.slices(Records.of(spark, NEWS).repartition(4));
    assertThat(terms(apart, PeriodKind.WEEK, GroupKind.values()))
        .containsExactlyInAnyOrderElementsOf(
            terms(Records.slices(spark, NEWS), PeriodKind.WEEK, GroupKind.values()));
  }
}
