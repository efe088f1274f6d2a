package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
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
    Dataset<Slice> slices =
        Slices.rows(
            Records.slices(
                spark,
                Records.article("x1", "en", "Armies and armies of Tobruk"),
                Records.article("x2", "en", "The army"),
                Records.article("x3", "ar", "جيش في طبرق")));
    assertThat(Terms.of(slices, 1, 100, TermWeighting.SPARK).collectAsList())
        .containsExactly(
            new Term("armi", "Armies", "en", 2, 3, Math.log(4 / 3.0), null, null, null),
            new Term("tobruk", "Tobruk", "en", 1, 1, Math.log(2), null, null, null),
            new Term("جيش", "جيش", "ar", 1, 1, Math.log(2), null, null, null),
            new Term("طبرق", "طبرق", "ar", 1, 1, Math.log(2), null, null, null));
  }

  @Test
  void leavesOutTermsInTooFewArticles() {
    Dataset<Slice> slices =
        Slices.rows(
            Records.slices(
                spark,
                Records.article("x1", "en", "alpha alpha beta"),
                Records.article("x2", "en", "beta gamma")));
    assertThat(names(Terms.of(slices, 2, 100, TermWeighting.SPARK))).containsExactly("beta");
  }

  @Test
  void keepsTheMostFrequentTermsAndOfEqualsTheFirstInTheAlphabet() {
    Dataset<Slice> slices =
        Slices.rows(
            Records.slices(
                spark,
                Records.article("x1", "en", "delta gamma beta alpha delta"),
                Records.article("x2", "en", "gamma beta alpha")));
    assertThat(names(Terms.of(slices, 1, 2, TermWeighting.SPARK))).containsExactly("alpha", "beta");
    assertThat(names(Terms.of(slices, 1, 9, TermWeighting.SPARK)))
        .containsExactly("alpha", "beta", "delta", "gamma");
  }

  @Test
  void showsTheMostFrequentPrintedFormAndOfEqualsTheFirst() {
    Dataset<Slice> slices =
        Slices.rows(
            Records.slices(
                spark,
                Records.article("x1", "ar", "والحكومة الحكومة حكومة وبالحكومة الحكومة"),
                Records.article("x2", "en", "armies Army")));
    assertThat(Terms.of(slices, 1, 100, TermWeighting.SPARK).collectAsList())
        .extracting(Term::term, Term::form)
        .contains(tuple("حكوم", "الحكومة"), tuple("armi", "Army"));
  }

  @Test
  void callsALatinTermFrenchWhereMostOfItsOccurrencesAre() {
    RawArticle english = Records.article("x1", "en", "parade parade");
    RawArticle french = Records.article("x2", "fr", "parade parade");
    RawArticle more = Records.article("x3", "fr", "une parade");
    assertThat(languages(Slices.rows(Records.slices(spark, english, french))))
        .containsExactly("parad en");
    assertThat(languages(Slices.rows(Records.slices(spark, english, french, more))))
        .containsExactly("parad fr");
    assertThat(languages(Slices.rows(Records.slices(spark, Records.article("x1", "und", "Ливия")))))
        .containsExactly("ливия und");
  }

  @Test
  void leavesDuplicatesOutOfTheCountsAndWeighsTheirTermsAllTheSame() {
    Dataset<Slice> slices =
        Slices.rows(
            Records.slices(
                spark,
                Records.article("x1", "2020-01-01", "en", "alpha beta beta"),
                Records.article("x2", "2020-01-02", "en", "alpha beta  beta"),
                Records.article("x3", null, "en", "beta")));
    List<Term> terms = Terms.of(slices, 1, 100, TermWeighting.SPARK).collectAsList();
    assertThat(Terms.articles(slices)).isEqualTo(2);
    assertThat(terms)
        .containsExactly(
            new Term("beta", "beta", "en", 2, 3, 0, null, null, null),
            new Term("alpha", "alpha", "en", 1, 1, Math.log(1.5), null, null, null));
    assertThat(articleTerms(slices, terms, 9).collectAsList())
        .containsExactlyInAnyOrder(
            new ArticleTerm("x1", "alpha", "alpha", 1, Math.log(1.5), 1),
            new ArticleTerm("x1", "beta", "beta", 2, 0, 2),
            new ArticleTerm("x2", "alpha", "alpha", 1, Math.log(1.5), 1),
            new ArticleTerm("x2", "beta", "beta", 2, 0, 2),
            new ArticleTerm("x3", "beta", "beta", 1, 0, 1));
  }

  @Test
  void keepsTheBestTermsOfAnArticleAndOfEqualsTheFirstInTheAlphabet() {
    Dataset<Slice> slices =
        Slices.rows(
            Records.slices(
                spark,
                Records.article("x1", "en", "delta beta gamma gamma alpha"),
                Records.article("x1", 2, null, "en", "delta beta gamma gamma alpha"),
                Records.article("x3", "en", "other")));
    List<Term> terms = Terms.of(slices, 1, 100, TermWeighting.SPARK).collectAsList();
    assertThat(articleTerms(slices, terms, 3).where("articleId <> 'x3'").collectAsList())
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
    Dataset<Slice> together = Slices.rows(Records.slices(spark, news));
    Dataset<Slice> apart = Slices.rows(Records.slices(Records.of(spark, news).repartition(5)));
    List<Term> terms = Terms.of(together, 1, 100, TermWeighting.SPARK).collectAsList();
    assertThat(apart.count()).isGreaterThan(together.count());
    assertThat(Terms.of(apart, 1, 100, TermWeighting.SPARK).collectAsList()).isEqualTo(terms);
    assertThat(articleTerms(apart, terms, 9).collectAsList())
        .containsExactlyInAnyOrderElementsOf(articleTerms(together, terms, 9).collectAsList());
  }

  private Dataset<ArticleTerm> articleTerms(Dataset<Slice> slices, List<Term> terms, int top) {
    Broadcast<Vocabulary> vocabulary = Vocabulary.share(spark, terms, Terms.articles(slices));
    return ArticleTerms.of(
        NumberedSlice.of(slices, vocabulary), vocabulary, TermWeighting.SPARK, top);
  }

  private static List<String> names(Dataset<Term> terms) {
    return terms.collectAsList().stream().map(Term::term).sorted().toList();
  }

  private static List<String> languages(Dataset<Slice> slices) {
    return Terms.of(slices, 1, 100, TermWeighting.SPARK).collectAsList().stream()
        .map(t -> t.term() + " " + t.language())
        .toList();
  }
}
