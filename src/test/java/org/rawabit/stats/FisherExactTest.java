package org.rawabit.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FisherExactTest {
  @ParameterizedTest
  @MethodSource("reference")
  void agreesWithR(Map<String, String> row) {
    Contingency t =
        new Contingency(
            (long) ReferenceTable.number(row, "n"),
            (long) ReferenceTable.number(row, "n_a"),
            (long) ReferenceTable.number(row, "n_b"),
            (long) ReferenceTable.number(row, "n_ab"));
    double expected = ReferenceTable.number(row, "p_value");
    // R's density of the largest tables is good to some 1e-10
    assertThat(FisherExact.pValue(t)).isCloseTo(expected, within(1e-9 * expected));
  }

  static List<Map<String, String>> reference() throws IOException {
    return ReferenceTable.read("fisher.tsv");
  }

  @Property
  void isTheShareOfAllTablesThatAreNoLikelier(
      @ForAll @IntRange(max = 8) int both,
      @ForAll @IntRange(max = 8) int onlyA,
      @ForAll @IntRange(max = 8) int onlyB,
      @ForAll @IntRange(max = 30) int neither) {
    long n = (long) both + onlyA + onlyB + neither;
    Contingency t = new Contingency(n, both + onlyA, both + onlyB, both);
    BigInteger observed = ways(t, both);
    BigInteger all = BigInteger.ZERO;
    BigInteger extreme = BigInteger.ZERO;
    for (long k = Math.max(0, t.a() + t.b() - n); k <= Math.min(t.a(), t.b()); k++) {
      BigInteger ways = ways(t, k);
      all = all.add(ways);
      extreme = ways.compareTo(observed) <= 0 ? extreme.add(ways) : extreme;
    }
    double expected = extreme.doubleValue() / all.doubleValue();
    assertThat(FisherExact.pValue(t)).isCloseTo(expected, within(1e-12));
  }

  @Test
  void isNothingWhereItIsLessThanTheSmallestDouble() {
    assertThat(FisherExact.pValue(new Contingency(10_000_000, 2_000, 2_000, 2_000))).isZero();
  }

  private static BigInteger ways(Contingency t, long k) {
    return choose(t.a(), k).multiply(choose(t.n() - t.a(), t.b() - k));
  }

  private static BigInteger choose(long n, long k) {
    return LongStream.rangeClosed(1, k)
        .boxed()
        .reduce(
            BigInteger.ONE,
            (c, i) -> c.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i)),
            BigInteger::multiply);
  }
}
