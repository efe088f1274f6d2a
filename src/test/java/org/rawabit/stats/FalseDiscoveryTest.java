package org.rawabit.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FalseDiscoveryTest {
  @ParameterizedTest
  @ValueSource(strings = {"ties", "uniform", "extreme"})
  void agreesWithStatsmodels(String name) throws IOException {
    List<Map<String, String>> rows =
        ReferenceTable.read("fdr.tsv").stream().filter(r -> name.equals(r.get("case"))).toList();
    double[] p = rows.stream().mapToDouble(r -> ReferenceTable.number(r, "p")).toArray();
    double[] q = FalseDiscovery.qValues(p);
    assertThat(rows).isNotEmpty();
    for (int i = 0; i < q.length; i++) {
      double expected = ReferenceTable.number(rows.get(i), "q");
      assertThat(q[i]).as("q of %s", p[i]).isCloseTo(expected, within(1e-12 * expected));
    }
  }

  @Test
  void ofNoTestsIsNone() {
    assertThat(FalseDiscovery.qValues(new double[0])).isEmpty();
  }

  @Test
  void ofOneTestIsItsProbability() {
    assertThat(FalseDiscovery.qValues(new double[] {0.03})).containsExactly(0.03);
  }

  @Property
  void isNeverBelowTheProbabilityAndInItsOrder(
      @ForAll List<@DoubleRange(min = 0, max = 1) Double> probabilities) {
    double[] p = probabilities.stream().mapToDouble(Double::doubleValue).toArray();
    double[] q = FalseDiscovery.qValues(p);
    for (int i = 0; i < p.length; i++) {
      assertThat(q[i]).isBetween(p[i], 1.0);
      for (int j = 0; j < p.length; j++) {
        if (p[i] <= p[j]) {
          assertThat(q[i]).isLessThanOrEqualTo(q[j]);
        }
      }
    }
  }

  @Property
  void countsTestsThatAreNotShownAsIfNothingWereFoundInThem(
      @ForAll @Size(max = 20) List<@DoubleRange(min = 0, max = 1) Double> p,
      @ForAll @IntRange(max = 50) int notShown) {
    double[] shown = p.stream().mapToDouble(Double::doubleValue).toArray();
    double[] all = Arrays.copyOf(shown, shown.length + notShown);
    Arrays.fill(all, shown.length, all.length, 1);
    assertThat(FalseDiscovery.qValues(shown, all.length))
        .containsExactly(Arrays.copyOf(FalseDiscovery.qValues(all), shown.length), offset(1e-15));
  }
}
