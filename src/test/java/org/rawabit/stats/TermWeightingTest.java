package org.rawabit.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rawabit.stats.TermWeighting.Idf;
import org.rawabit.stats.TermWeighting.Norm;
import org.rawabit.stats.TermWeighting.Tf;

class TermWeightingTest {
  private static TermWeighting of(Tf tf, Idf idf) {
    return new TermWeighting(tf, idf, Norm.NONE, 1.2, 0.75);
  }

  @Test
  void weighsFrequencies() {
    assertThat(of(Tf.RAW, Idf.SPARK).tf(3, 4, 20, 10)).isEqualTo(3);
    assertThat(of(Tf.LOG, Idf.SPARK).tf(3, 4, 20, 10)).isEqualTo(1 + Math.log(3));
    assertThat(of(Tf.AUGMENTED, Idf.SPARK).tf(3, 4, 20, 10)).isEqualTo(0.875);
    assertThat(of(Tf.BOOLEAN, Idf.SPARK).tf(3, 4, 20, 10)).isEqualTo(1);
    // 3 · 2.2 / (3 + 1.2 · (0.25 + 0.75 · 2))
    assertThat(of(Tf.BM25, Idf.SPARK).tf(3, 4, 20, 10)).isCloseTo(6.6 / 5.1, within(1e-12));
  }

  @Test
  void weighsNumbersOfArticles() {
    assertThat(of(Tf.RAW, Idf.SPARK).idf(10, 3)).isEqualTo(Math.log(11 / 4.0));
    assertThat(of(Tf.RAW, Idf.SMOOTH).idf(10, 3)).isEqualTo(Math.log(11 / 4.0) + 1);
    assertThat(of(Tf.RAW, Idf.PLAIN).idf(10, 3)).isEqualTo(Math.log(10 / 3.0));
    assertThat(of(Tf.RAW, Idf.PROBABILISTIC).idf(10, 3)).isEqualTo(Math.log(7 / 3.0));
    assertThat(of(Tf.RAW, Idf.BM25).idf(10, 3)).isEqualTo(Math.log(1 + 7.5 / 3.5));
  }

  @Test
  void givesTermsOfHalfTheArticlesOrMoreNoProbabilisticWeight() {
    assertThat(of(Tf.RAW, Idf.PROBABILISTIC).idf(10, 5)).isZero();
    assertThat(of(Tf.RAW, Idf.PROBABILISTIC).idf(10, 10)).isZero();
    assertThat(of(Tf.RAW, Idf.PROBABILISTIC).idf(1, 1)).isZero();
  }

  @Property
  void isNeverNegativeAndFallsWithTheArticles(
      @ForAll Idf idf,
      @ForAll @IntRange(min = 2, max = 10_000) int corpus,
      @ForAll @IntRange(min = 1, max = 10_000) int some) {
    int articles = 1 + some % corpus;
    double weight = of(Tf.RAW, idf).idf(corpus, articles);
    assertThat(weight).isFinite().isGreaterThanOrEqualTo(0);
    if (articles < corpus) {
      assertThat(of(Tf.RAW, idf).idf(corpus, articles + 1)).isLessThanOrEqualTo(weight);
    }
  }

  @Property
  void growsWithTheFrequency(
      @ForAll Tf tf,
      @ForAll @IntRange(min = 1, max = 1000) int frequency,
      @ForAll @IntRange(min = 1001, max = 5000) int length) {
    double weight = of(tf, Idf.SPARK).tf(frequency, 1001, length, 300);
    assertThat(weight).isFinite().isPositive();
    assertThat(of(tf, Idf.SPARK).tf(frequency + 1, 1001, length, 300))
        .isGreaterThanOrEqualTo(weight);
  }
}
