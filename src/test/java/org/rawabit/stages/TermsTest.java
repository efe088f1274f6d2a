package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.corpus.RawArticle;
import org.rawabit.stats.TermWeighting;
import org.rawabit.tables.ArticleTerm;
import org.rawabit.tables.Term;

@ExtendWith(SparkExtension.class)
class TermsTest {
  private final SparkSession spark;

  TermsTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void countsArticlesAndOccurrences() {
    JavaRDD<Slice> slices =
        Records.slices(
            spark,
            Records.article("x1", "en", "Armies and armies of Tobruk"),
            Records.article("x2", "en", "The army"),
            Records.article("x3", "ar", "جيش في طبرق"));
    assertThat(Terms.of(slices, 1, 100, TermWeighting.SPARK).terms())
        .containsExactly(
            new Term("armi", "Armies", "en", 2, 3, Math.log(4 / 3.0), null, null, null),
            new Term("tobruk", "Tobruk", "en", 1, 1, Math.log(2), null, null, null),
            new Term("جيش", "جيش", "ar", 1, 1, Math.log(2), null, null, null),
            new Term("طبرق", "طبرق", "ar", 1, 1, Math.log(2), null, null, null));
  }

  @Test
  void leavesOutTermsInTooFewArticles() {
    JavaRDD<Slice> slices =
        Records.slices(
            spark,
            Records.article("x1", "en", "alpha alpha beta"),
            Records.article("x2", "en", "beta gamma"));
    assertThat(names(Terms.of(slices, 2, 100, TermWeighting.SPARK))).containsExactly("beta");
  }

  @Test
  void keepsTheMostFrequentTermsAndOfEqualsTheFirstInTheAlphabet() {
    JavaRDD<Slice> slices =
        Records.slices(
            spark,
            Records.article("x1", "en", "delta gamma beta alpha delta"),
            Records.article("x2", "en", "gamma beta alpha"));
    assertThat(names(Terms.of(slices, 1, 2, TermWeighting.SPARK))).containsExactly("alpha", "beta");
    assertThat(names(Terms.of(slices, 1, 9, TermWeighting.SPARK)))
        .containsExactly("alpha", "beta", "delta", "gamma");
  }

  @Test
  void showsTheMostFrequentPrintedFormAndOfEqualsTheFirst() {
    JavaRDD<Slice> slices =
        Records.slices(
            spark,
            Records.article("x1", "ar", "والحكومة الحكومة حكومة وبالحكومة الحكومة"),
            Records.article("x2", "en", "armies Army"));
    assertThat(Terms.of(slices, 1, 100, TermWeighting.SPARK).terms())
        .extracting(Term::term, Term::form)
        .contains(tuple("حكوم", "الحكومة"), tuple("armi", "Army"));
  }

  @Test
  void callsALatinTermFrenchWhereMostOfItsOccurrencesAre() {
    RawArticle english = Records.article("x1", "en", "parade parade");
    RawArticle french = Records.article("x2", "fr", "parade parade");
    RawArticle more = Records.article("x3", "fr", "une parade");
    assertThat(languages(Records.slices(spark, english, french))).containsExactly("parad en");
    assertThat(languages(Records.slices(spark, english, french, more))).containsExactly("parad fr");
    assertThat(languages(Records.slices(spark, Records.article("x1", "und", "Ливия"))))
        .containsExactly("ливия und");
  }

  @Test
  void leavesDuplicatesOutOfTheCountsAndWeighsTheirTermsAllTheSame() {
    JavaRDD<Slice> slices =
        Records.slices(
            spark,
            Records.article("x1", "2020-01-01", "en", "alpha beta beta"),
            Records.article("x2", "2020-01-02", "en", "alpha beta  beta"),
            Records.article("x3", null, "en", "beta"));
    Vocabulary terms = Terms.of(slices, 1, 100, TermWeighting.SPARK);
    assertThat(terms.articles()).isEqualTo(2);
    assertThat(terms.terms())
        .containsExactly(
            new Term("beta", "beta", "en", 2, 3, 0, null, null, null),
            new Term("alpha", "alpha", "en", 1, 1, Math.log(1.5), null, null, null));
    assertThat(articleTerms(slices, terms, 9).collect())
        .containsExactlyInAnyOrder(
            new ArticleTerm("x1", "alpha", "alpha", 1, Math.log(1.5), 1),
            new ArticleTerm("x1", "beta", "beta", 2, 0, 2),
            new ArticleTerm("x2", "alpha", "alpha", 1, Math.log(1.5), 1),
            new ArticleTerm("x2", "beta", "beta", 2, 0, 2),
            new ArticleTerm("x3", "beta", "beta", 1, 0, 1));
  }

  @Test
  void keepsTheBestTermsOfAnArticleAndOfEqualsTheFirstInTheAlphabet() {
    JavaRDD<Slice> slices =
        Records.slices(
            spark,
            Records.article("x1", "en", "delta beta gamma gamma alpha"),
            Records.article("x1", 2, null, "en", "delta beta gamma gamma alpha"),
            Records.article("x3", "en", "other"));
    Vocabulary terms = Terms.of(slices, 1, 100, TermWeighting.SPARK);
    assertThat(articleTerms(slices, terms, 3).filter(t -> !t.articleId().equals("x3")).collect())
        .extracting(t -> t.articleId() + " " + t.rank() + " " + t.term())
        .containsExactlyInAnyOrder(
            "x1 1 gamma", "x1 2 alpha", "x1 3 beta", "x1-2 1 gamma", "x1-2 2 alpha", "x1-2 3 beta");
  }

  @Test
  void givesTheSameTermsHoweverTheArticlesAreDivided() {
    RawArticle[] news = {
      Records.article("x1", "en", "Armies of Tobruk"),
      Records.article("x2", "fr", "les armées, les Armées"),
      Records.article("x3", "ar", "جيش في طبرق والجيش"),
      Records.article("x4", "en", "The army, Tobruk"),
      Records.article("x5", "en", "The  army, Tobruk"),
    };
    JavaRDD<Slice> together = Records.slices(spark, news);
    JavaRDD<Slice> apart = Records.slices(Records.of(spark, news).repartition(5));
    Vocabulary terms = Terms.of(together, 1, 100, TermWeighting.SPARK);
    assertThat(apart.count()).isGreaterThan(together.count());
    assertThat(Terms.of(apart, 1, 100, TermWeighting.SPARK).terms()).isEqualTo(terms.terms());
    assertThat(articleTerms(apart, terms, 9).collect())
        .containsExactlyInAnyOrderElementsOf(articleTerms(together, terms, 9).collect());
  }

  private JavaRDD<ArticleTerm> articleTerms(JavaRDD<Slice> slices, Vocabulary terms, int top) {
    Broadcast<Vocabulary> vocabulary = terms.share(spark);
    return ArticleTerms.of(
        Records.numbered(slices, vocabulary), vocabulary, TermWeighting.SPARK, top);
  }

  private static List<String> names(Vocabulary terms) {
    return terms.terms().stream().map(Term::term).sorted().toList();
  }

  private static List<String> languages(JavaRDD<Slice> slices) {
    return Terms.of(slices, 1, 100, TermWeighting.SPARK).terms().stream()
        .map(t -> t.term() + " " + t.language())
        .toList();
  }
}
