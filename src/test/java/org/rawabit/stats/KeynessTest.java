package org.rawabit.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeynessTest {
  @ParameterizedTest
  @MethodSource("reference")
  void agreesWithScipy(Map<String, String> row) {
    Contingency t =
        new Contingency(
            (long) ReferenceTable.number(row, "n"),
            (long) ReferenceTable.number(row, "n_a"),
            (long) ReferenceTable.number(row, "n_b"),
            (long) ReferenceTable.number(row, "n_ab"));
    assertNear(
        Keyness.signedLogLikelihood(t),
        ReferenceTable.number(row, "log_likelihood"),
        Math.max(1e-9, t.n() * 4.5e-16));
    assertNear(Keyness.logRatio(t), ReferenceTable.number(row, "log_ratio"), 1e-9);
    assertNear(
        Keyness.classTfIdf(t, ReferenceTable.number(row, "mean")),
        ReferenceTable.number(row, "tfidf"),
        1e-9);
  }

  static List<Map<String, String>> reference() throws IOException {
    return ReferenceTable.read("keyness.tsv");
  }

  private static void assertNear(double actual, double expected, double tolerance) {
    if (Double.isNaN(expected)) {
      assertThat(actual).isNaN();
    } else {
      assertThat(actual).isCloseTo(expected, within(tolerance * Math.max(1, Math.abs(expected))));
    }
  }

  @Test
  void takesACountOfNoneForAHalf() {
    assertThat(Keyness.logRatio(new Contingency(30, 10, 4, 4)))
        .isCloseTo(4, within(1e-12)); // 4/10 against 0.5/20
    assertThat(Keyness.logRatio(new Contingency(30, 10, 4, 0)))
        .isCloseTo(-2, within(1e-12)); // 0.5/10 against 4/20
  }

  @Test
  void isNothingWhereThereIsNothingToSetAgainst() {
    Contingency whole = new Contingency(20, 20, 4, 4);
    assertThat(Keyness.signedLogLikelihood(whole)).isZero();
    assertThat(Keyness.logRatio(whole)).isNaN();
    Contingency empty = new Contingency(20, 0, 4, 0);
    assertThat(Keyness.signedLogLikelihood(empty)).isZero();
    assertThat(Keyness.logRatio(empty)).isNaN();
    assertThat(Keyness.classTfIdf(empty, 7)).isZero();
  }

  @Property
  void turnsItsSignWhereTextAndRestChangePlaces(
      @ForAll @IntRange(max = 50) int both,
      @ForAll @IntRange(min = 1, max = 1000) int text,
      @ForAll @IntRange(max = 50) int elsewhere,
      @ForAll @IntRange(min = 1, max = 1000) int rest) {
    long n = (long) both + text + elsewhere + rest;
    Contingency one = new Contingency(n, both + text, both + elsewhere, both);
    Contingency other = new Contingency(n, elsewhere + rest, both + elsewhere, elsewhere);
    double keyness = Keyness.signedLogLikelihood(one);
    assertThat(Keyness.signedLogLikelihood(other)).isCloseTo(-keyness, within(1e-9));
    assertThat(Math.abs(keyness)).isEqualTo(Association.logLikelihoodRatio(one));
    assertThat(Keyness.logRatio(other)).isCloseTo(-Keyness.logRatio(one), within(1e-9));
    if (both > 0 && elsewhere > 0 && Math.abs(keyness) > 1e-9) {
      assertThat(Math.signum(Keyness.logRatio(one))).isEqualTo(Math.signum(keyness));
    }
  }
}
