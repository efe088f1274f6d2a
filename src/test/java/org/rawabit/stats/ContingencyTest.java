package org.rawabit.stats;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContingencyTest {
  @ParameterizedTest
  @CsvSource({
    "10,3,4,5",
    "10,11,4,2",
    "10,4,11,2",
    "10,7,7,3",
    "10,3,4,-1",
    "-1,0,0,0",
    "10,-1,4,0"
  })
  void refusesImpossibleCounts(long n, long a, long b, long ab) {
    assertThatThrownBy(() -> new Contingency(n, a, b, ab))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no 2×2 table has n=%d, n_a=%d, n_b=%d, n_ab=%d", n, a, b, ab);
  }

  @ParameterizedTest
  @CsvSource({"0,0,0,0", "10,0,0,0", "10,10,10,10", "10,7,7,4", "10,3,4,3"})
  void takesPossibleOnes(long n, long a, long b, long ab) {
    assertThatCode(() -> new Contingency(n, a, b, ab)).doesNotThrowAnyException();
  }
}
