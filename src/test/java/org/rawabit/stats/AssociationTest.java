package org.rawabit.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class AssociationTest {
  @ParameterizedTest
  @MethodSource("reference")
  void agreesWithScipy(Map<String, String> row) {
    Contingency t =
        new Contingency(
            (long) ReferenceTable.number(row, "n"),
            (long) ReferenceTable.number(row, "n_a"),
            (long) ReferenceTable.number(row, "n_b"),
            (long) ReferenceTable.number(row, "n_ab"));
    double llr = Association.logLikelihoodRatio(t);
    assertNear(Association.pmi(t), row, "pmi");
    assertNear(Association.npmi(t), row, "npmi");
    assertNear(Association.logDice(t), row, "log_dice");
    assertNear(Association.jaccard(t), row, "jaccard");
    assertNear(Association.dice(t), row, "dice");
    assertNear(Association.tScore(t), row, "t_score");
    OddsRatio odds = OddsRatio.of(t, 1);
    assertNear(odds.value(), row, "odds_ratio");
    assertNear(odds.low(), row, "odds_low");
    assertNear(odds.high(), row, "odds_high");
    // SciPy's own sum is off by up to n · 2.2e-16 (reference/README.md), and so is ours
    assertNear(llr, ReferenceTable.number(row, "llr"), Math.max(1e-9, t.n() * 4.5e-16), "llr");
    assertSameProbability(Association.pValue(llr), ReferenceTable.number(row, "p_value"));
  }

  static List<Map<String, String>> reference() throws IOException {
    return ReferenceTable.read("association.tsv");
  }

  private static void assertNear(double actual, Map<String, String> row, String column) {
    assertNear(actual, ReferenceTable.number(row, column), 1e-9, column);
  }

  /** Within a tolerance, absolute for numbers below 1 and relative above. */
  private static void assertNear(double actual, double expected, double tolerance, String column) {
    if (Double.isNaN(expected)) {
      assertThat(actual).as(column).isNaN();
    } else {
      double allowed = tolerance * Math.max(1, Math.abs(expected));
      assertThat(actual).as(column).isCloseTo(expected, within(allowed));
    }
  }

  /**
   * Tiny probabilities are compared by their logarithms, within 1e-6 of these: that keeps 1e-300 as
   * sharp as 1e-3. Near 1 the reference itself is off by 2e-6 (reference/README.md).
   */
  private static void assertSameProbability(double actual, double expected) {
    if (expected == 0) {
      assertThat(actual).isLessThan(1e-300);
    } else if (expected < 1e-6) {
      double log = Math.log(expected);
      assertThat(Math.log(actual)).isCloseTo(log, within(1e-6 * Math.abs(log)));
    } else {
      assertThat(actual).isCloseTo(expected, within(expected < 0.5 ? 3e-9 : 2.1e-6));
    }
  }

  @Test
  void isUndefinedWhereThereIsNothingToMeasure() {
    Contingency never = new Contingency(10, 3, 4, 0);
    assertThat(Association.pmi(never)).isNaN();
    assertThat(Association.npmi(never)).isNaN();
    assertThat(Association.logDice(never)).isNaN();
    assertThat(Association.jaccard(never)).isZero();
    assertThat(Association.dice(never)).isZero();
    assertThat(Association.tScore(never)).isNaN();
    assertThat(Association.npmi(new Contingency(5, 5, 5, 5))).isNaN();
    assertThat(Association.jaccard(new Contingency(5, 0, 0, 0))).isNaN();
    assertThat(Association.logLikelihoodRatio(new Contingency(0, 0, 0, 0))).isZero();
  }

  @Test
  void hasItsGreatestValuesWhereNeitherOccursWithoutTheOther() {
    Contingency always = new Contingency(100, 7, 7, 7);
    assertThat(Association.npmi(always)).isCloseTo(1, within(1e-12));
    assertThat(Association.logDice(always)).isEqualTo(14);
    assertThat(Association.jaccard(always)).isEqualTo(1);
  }

  @Property
  void isTheSameBothWaysRound(@ForAll @From("tables") Contingency t) {
    Contingency turned = new Contingency(t.n(), t.b(), t.a(), t.ab());
    assertNear(Association.pmi(turned), Association.pmi(t), 1e-9, "pmi");
    assertNear(Association.npmi(turned), Association.npmi(t), 1e-9, "npmi");
    assertNear(Association.logDice(turned), Association.logDice(t), 0, "log_dice");
    assertNear(Association.jaccard(turned), Association.jaccard(t), 0, "jaccard");
    assertNear(Association.dice(turned), Association.dice(t), 0, "dice");
    assertNear(Association.tScore(turned), Association.tScore(t), 1e-9, "t_score");
    assertNear(OddsRatio.of(turned, 1).value(), OddsRatio.of(t, 1).value(), 1e-9, "odds_ratio");
    double llr = Association.logLikelihoodRatio(t);
    assertThat(Association.logLikelihoodRatio(turned))
        .isCloseTo(llr, within(1e-9 * Math.max(1, t.n())));
  }

  @Property
  void staysInItsRange(@ForAll @From("tables") Contingency t) {
    double llr = Association.logLikelihoodRatio(t);
    assertThat(llr).isGreaterThanOrEqualTo(0).isFinite();
    assertThat(Association.pValue(llr)).isBetween(0.0, 1.0);
    if (t.ab() > 0) {
      assertThat(Association.pmi(t)).isFinite();
      assertThat(Association.logDice(t)).isLessThanOrEqualTo(14);
      assertThat(Association.jaccard(t)).isBetween(0.0, 1.0);
      assertThat(Association.dice(t)).isBetween(Association.jaccard(t), 1.0);
      if (t.ab() < t.n()) {
        assertThat(Association.npmi(t)).isBetween(-1.0, 1.0);
      }
    }
  }

  @Property
  void isZeroUnderIndependence(
      @ForAll @LongRange(min = 1, max = 1000) long a,
      @ForAll @LongRange(min = 1, max = 1000) long b,
      @ForAll @LongRange(min = 2, max = 50) long factor) {
    Contingency t = new Contingency(a * b * factor, a * factor, b * factor, factor);
    if (a >= 2 && b >= 2) {
      assertThat(Association.pmi(t)).isCloseTo(0, within(1e-9));
      assertThat(Association.npmi(t)).isCloseTo(0, within(1e-9));
      assertThat(Association.logLikelihoodRatio(t)).isCloseTo(0, within(1e-15 * t.n() + 1e-9));
    }
  }

  @Property
  void isLessProbableTheLargerTheRatio(
      @ForAll @DoubleRange(min = 0, max = 1300) double less,
      @ForAll @DoubleRange(min = 0, max = 1300) double more) {
    double smaller = Math.min(less, more);
    double larger = Math.max(less, more);
    assertThat(Association.pValue(larger))
        .isLessThanOrEqualTo(Association.pValue(smaller) * (1 + 1e-9));
  }

  @Property
  void hasItsOddsRatioWithinAnIntervalThatWidensWithOverlap(
      @ForAll @From("tables") Contingency t,
      @ForAll @DoubleRange(min = 1, max = 100) double overlap) {
    OddsRatio odds = OddsRatio.of(t, 1);
    OddsRatio wider = OddsRatio.of(t, overlap);
    assertThat(odds.value()).isFinite().isPositive().isBetween(odds.low(), odds.high());
    assertThat(wider.value()).isEqualTo(odds.value());
    assertThat(wider.low()).isLessThanOrEqualTo(odds.low());
    assertThat(wider.high()).isGreaterThanOrEqualTo(odds.high());
  }

  @Provide
  Arbitrary<Contingency> tables() {
    Arbitrary<Integer> cells = Arbitraries.integers().between(0, 100_000);
    return cells.list().ofSize(4).map(c -> table(c.get(0), c.get(1), c.get(2), c.get(3)));
  }

  private static Contingency table(int both, int onlyA, int onlyB, int neither) {
    return new Contingency(
        (long) both + onlyA + onlyB + neither, (long) both + onlyA, (long) both + onlyB, both);
  }
}
