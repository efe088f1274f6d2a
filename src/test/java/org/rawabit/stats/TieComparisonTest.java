package org.rawabit.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class TieComparisonTest {
  @ParameterizedTest
  @MethodSource("reference")
  void agreesWithScipyAndStatsmodels(Map<String, String> row) {
    TieComparison tie = TieComparison.of(table(row, "_before"), table(row, ""), 1);
    assertNear(tie.logRatio(), row, "log_ratio");
    assertThat(tie.test().test().id()).isEqualTo(row.get("test"));
    assertNear(tie.test().pValue(), row, "p_value");
    assertNear(tie.oddsRatioBefore(), row, "odds_before");
    assertNear(tie.oddsRatio(), row, "odds");
    assertNear(tie.oddsZ(), row, "odds_z");
  }

  static List<Map<String, String>> reference() throws IOException {
    return ReferenceTable.read("tie_change.tsv");
  }

  @ParameterizedTest
  @CsvSource({
    "100, 0, 100, 3, CAME",
    "100, 3, 100, 0, WENT",
    "100, 3, 200, 7, GREW",
    "100, 3, 200, 5, SHRANK",
    "100, 3, 200, 6, STEADY",
    "3, 1, 9, 3, STEADY",
    "100, 0, 200, 0, STEADY"
  })
  void namesWhatBecameOfTheShare(
      long nBefore, long before, long n, long now, TieComparison.Change change) {
    TieComparison tie =
        TieComparison.of(
            new Contingency(nBefore, before, before, before), new Contingency(n, now, now, now), 1);
    assertThat(tie.change()).isEqualTo(change);
  }

  @Test
  void tellsAStrongerTieFromMoreNews() {
    // both are in the news three times as often, and together as by chance, before and now
    TieComparison louder =
        TieComparison.of(
            new Contingency(1000, 100, 100, 10), new Contingency(1000, 300, 300, 90), 1);
    assertThat(louder.test().pValue()).isLessThan(1e-10);
    assertThat(louder.oddsZ()).isBetween(-0.5, 0.5);
  }

  private static Contingency table(Map<String, String> row, String side) {
    return new Contingency(
        (long) ReferenceTable.number(row, "n" + side),
        (long) ReferenceTable.number(row, "n_a" + side),
        (long) ReferenceTable.number(row, "n_b" + side),
        (long) ReferenceTable.number(row, "n_ab" + side));
  }

  private static void assertNear(double actual, Map<String, String> row, String column) {
    double expected = ReferenceTable.number(row, column);
    assertThat(actual)
        .as(column)
        .isCloseTo(expected, within(1e-9 * Math.max(1e-3, Math.abs(expected))));
  }
}
