package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.corpus.RawArticle;
import org.rawabit.tables.Term;

@ExtendWith(SparkExtension.class)
class DispersedTermsTest {
  private final SparkSession spark;

  DispersedTermsTest(SparkSession spark) {
    this.spark = spark;
  }

  private List<Term> dispersed(JavaRDD<Slice> slices) {
    Broadcast<Vocabulary> vocabulary = Records.vocabulary(spark, slices);
    return DispersedTerms.of(Records.numbered(slices, vocabulary), vocabulary).collect();
  }

  @Test
  void saysHowEvenlyTermsAreSpreadOverTheArticles() {
    List<Term> terms =
        dispersed(
            Records.slices(
                spark,
                Records.article("x1", "2020-01-01", "en", "alfa bravo the 3"),
                Records.article("x2", "2020-01-02", "en", "alfa  bravo the 3"),
                Records.article("x3", null, "en", "alfa kilo"),
                Records.article("x4", null, "en", "the")));
    assertThat(terms).extracting(Term::term).containsExactly("alfa", "bravo", "kilo");
    Term alfa = terms.get(0);
    assertThat(alfa.dp()).isZero();
    assertThat(alfa.dpNorm()).isZero();
    assertThat(alfa.juillandD()).isEqualTo(1);
    Term kilo = terms.get(2);
    assertThat(kilo.dp()).isEqualTo(0.5);
    assertThat(Objects.requireNonNull(kilo.dpNorm())).isCloseTo(1, within(1e-12));
    assertThat(kilo.juillandD()).isZero();
  }

  @Test
  void isUndefinedForOneArticle() {
    List<Term> terms = dispersed(Records.slices(spark, Records.article("x1", "en", "alfa")));
    assertThat(terms).containsExactly(new Term("alfa", "alfa", "en", 1, 1, 0, 0.0, null, null));
    assertThat(dispersed(Records.slices(spark))).isEmpty();
  }

  @Test
  void isTheSameBitForBitHoweverTheArticlesAreDivided() {
    RawArticle[] news = RandomWords.of(50).records();
    List<Term> together = dispersed(Records.slices(spark, news));
    assertThat(together).hasSize(55).allSatisfy(t -> assertThat(t.dp()).isBetween(0.0, 1.0));
    assertThat(dispersed(Records.slices(Records.of(spark, news).repartition(6))))
        .isEqualTo(together);
  }
}
