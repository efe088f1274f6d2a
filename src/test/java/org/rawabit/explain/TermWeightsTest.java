package org.rawabit.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rawabit.stats.TermWeighting;
import org.rawabit.stats.TermWeighting.Idf;
import org.rawabit.stats.TermWeighting.Norm;
import org.rawabit.stats.TermWeighting.Tf;

class TermWeightsTest {
  private static final Map<String, Integer> COUNTS = Map.of("a", 3, "b", 1, "c", 4);
  private static final Map<String, Long> ARTICLES = Map.of("a", 10L, "b", 100L, "c", 40L);

  @Test
  void putsTheNumbersIntoTheFormulasOfTheJob() {
    List<Measure> parts = parts(new TermWeighting(Tf.BM25, Idf.BM25, Norm.L2, 1.2, 0.75));
    assertThat(parts)
        .extracting(m -> "%s = %s".formatted(m.name(), m.numbers()))
        .containsExactly(
            "tf = 3",
            "tf part = 3·(1.2 + 1) / (3 + 1.2·(1 − 0.75 + 0.75·8/50))",
            "idf = ln(1 + (100 − 10 + 0.5) / (10 + 0.5))",
            "norm = of 8 words",
            "tfidf = 1.91638 · 2.26375 / 4.70047");
    // worked out in Python
    assertThat(parts.get(4).value()).isCloseTo(0.9229273611269816, within(1e-12));
  }

  @Test
  void leavesOutThePartsThatChangeNothing() {
    assertThat(parts(TermWeighting.SPARK))
        .extracting(Measure::name)
        .containsExactly("tf", "idf", "tfidf");
    List<Measure> parts =
        parts(new TermWeighting(Tf.AUGMENTED, Idf.PROBABILISTIC, Norm.NONE, 1.2, 0.75));
    assertThat(parts)
        .extracting(Measure::numbers)
        .contains("0.5 + 0.5·3 / 4", "max(0, ln((100 − 10) / 10))");
    assertThat(parts.get(3).value()).isCloseTo(1.922571505169192, within(1e-12));
  }

  private static List<Measure> parts(TermWeighting by) {
    return TermWeights.of(by, 100, 50, COUNTS, ARTICLES).parts(3, 10, 3.0, null, null, "");
  }
}
