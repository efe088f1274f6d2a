package org.rawabit.stats;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IndependenceTest {
  @ParameterizedTest
  @CsvSource({
    // the cell expected to hold least: both, one alone, neither
    "100, 20, 25, 9, LLR",
    "100, 20, 24, 9, FISHER",
    "100, 80, 25, 20, LLR",
    "100, 80, 24, 20, FISHER",
    "100, 80, 75, 60, LLR",
    "100, 80, 76, 60, FISHER",
    "1, 1, 1, 1, FISHER"
  })
  void isTestedExactlyWhereLittleIsExpected(
      long n, long a, long b, long ab, Independence.Test test) {
    assertThat(Independence.of(new Contingency(n, a, b, ab), 1).test()).isEqualTo(test);
  }

  @Property
  void isNeverLessProbableThanZeroOrMoreThanOne(
      @ForAll @LongRange(max = 40) long both,
      @ForAll @LongRange(max = 3000) long onlyA,
      @ForAll @LongRange(max = 3000) long onlyB,
      @ForAll @LongRange(max = 100_000) long neither) {
    Contingency t =
        new Contingency(both + onlyA + onlyB + neither, both + onlyA, both + onlyB, both);
    double alone = Independence.of(t, 1).pValue();
    assertThat(alone).isBetween(0.0, 1.0);
    Independence overlapping = Independence.of(t, 20);
    assertThat(overlapping.test()).isEqualTo(Independence.Test.LLR);
    assertThat(overlapping.pValue())
        .isGreaterThanOrEqualTo(Association.pValue(Association.logLikelihoodRatio(t)));
  }
}
