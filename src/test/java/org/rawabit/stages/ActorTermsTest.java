package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.corpus.RawArticle;
import org.rawabit.stats.Association;
import org.rawabit.stats.Contingency;
import org.rawabit.tables.ActorTerm;

@ExtendWith(SparkExtension.class)
class ActorTermsTest {
  private static final RawArticle[] NEWS = {
    Records.article(
        "x1",
        "2020-01-01",
        "en",
        "Khalifa Haftar zebras yacht. Zebra quince. Haftar and Haftar kiwi zebra."),
    Records.article(
        "x2",
        "2020-01-02",
        "en",
        "Khalifa Haftar zebras yacht.  Zebra quince. Haftar and Haftar kiwi zebra."),
    Records.article("x3", "2020-01-03", "en", "Dbeibah quince. Haftar zebra. Kiwi quince."),
    Records.article("x4", "2020-01-03", "ar", "زار خليفة حفتر طبرق."),
  };

  private final SparkSession spark;

  ActorTermsTest(SparkSession spark) {
    this.spark = spark;
  }

  private List<ActorTerm> terms(
      JavaRDD<Slice> slices, List<String> kinds, ActorTerms.Options options) {
    Broadcast<Vocabulary> vocabulary = Records.vocabulary(spark, slices);
    return ActorTerms.of(
            ActorTerms.counts(Records.numbered(slices, vocabulary), vocabulary, kinds),
            vocabulary,
            options)
        .collect();
  }

  private static String line(ActorTerm t) {
    return "%s %s %d %s in %d | %d %d %d %d"
        .formatted(
            t.actorId(),
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
  void countsEachSentenceOnceWithoutTheActorsNameAndWithoutDuplicates() {
    List<ActorTerm> found =
        terms(Records.slices(spark, NEWS), List.of("name"), new ActorTerms.Options(9, 1));
    assertThat(found)
        .extracting(ActorTermsTest::line)
        .containsExactlyInAnyOrder(
            // 16 words in English less Khalifa, Haftar four times; 5 of them beside Haftar
            "haftar en 1 zebra in 2 | 11 5 4 3",
            "haftar en 2 yacht in 1 | 11 5 1 1",
            "haftar en 3 kiwi in 1 | 11 5 2 1",
            "dbeibah en 1 quinc in 1 | 15 1 3 1");
    ActorTerm zebra =
        found.stream().filter(t -> t.term().equals("zebra")).findFirst().orElseThrow();
    Contingency table = new Contingency(11, 5, 4, 3);
    assertThat(zebra.form()).isEqualTo("zebra");
    assertThat(zebra.logLikelihood()).isEqualTo(Association.logLikelihoodRatio(table));
    assertThat(zebra.pValue()).isEqualTo(Association.pValue(zebra.logLikelihood()));
    assertThat(zebra.qValue()).isBetween(zebra.pValue(), 1.0);
    assertThat(zebra.expected()).isCloseTo(20 / 11.0, within(1e-12));
    assertThat(zebra.logRatio()).isCloseTo(Math.log(3.6) / Math.log(2), within(1e-12));
    // A is the mean of 5 and 1
    assertThat(zebra.tfidf()).isCloseTo(3 * Math.log(1 + 3 / 4.0), within(1e-12));
  }

  @Test
  void leavesOutTermsOfTooFewArticlesAndKeepsTheBest() {
    JavaRDD<Slice> slices = Records.slices(spark, NEWS);
    assertThat(terms(slices, List.of("name"), new ActorTerms.Options(9, 2)))
        .extracting(ActorTerm::term)
        .containsExactly("zebra");
    assertThat(terms(slices, List.of("name"), new ActorTerms.Options(1, 1)))
        .extracting(t -> t.actorId() + " " + t.term())
        .containsExactlyInAnyOrder("haftar zebra", "dbeibah quinc");
  }

  @Test
  void leavesOutTheNameAlsoWhereItStandsForSomethingElse() {
    JavaRDD<Slice> slices =
        Records.slices(
            spark,
            Records.article("x1", "en", "Haftar visited the haftars yacht. Zebra."),
            Records.article("x2", "en", "Zebra zebra zebra."));
    assertThat(terms(slices, List.of("name"), new ActorTerms.Options(9, 1)))
        .extracting(ActorTerm::term)
        .contains("yacht")
        .doesNotContain("haftar");
  }

  @Test
  void countsMentionsOfTheGivenKindsAlone() {
    assertThat(terms(Records.slices(spark, NEWS), List.of("role"), new ActorTerms.Options(9, 1)))
        .isEmpty();
    assertThat(terms(Records.slices(spark), List.of("name"), new ActorTerms.Options(9, 1)))
        .isEmpty();
  }

  @Test
  void givesTheSameTermsHoweverTheArticlesAreDivided() {
    List<ActorTerm> together =
        terms(Records.slices(spark, NEWS), List.of("name"), new ActorTerms.Options(9, 1));
    JavaRDD<Slice> apart = Records.slices(Records.of(spark, NEWS).repartition(4));
    assertThat(terms(apart, List.of("name"), new ActorTerms.Options(9, 1)))
        .containsExactlyInAnyOrderElementsOf(together);
  }
}
