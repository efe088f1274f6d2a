package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TokenWindowsTest {
  @Property
  void countsWhatLookingAtEveryWindowCounts(
      @ForAll @Size(max = 8) List<@IntRange(max = 40) Integer> as,
      @ForAll @Size(max = 8) List<@IntRange(max = 40) Integer> bs,
      @ForAll @IntRange(max = 12) int width) {
    List<Integer> a = as.stream().sorted().toList();
    List<Integer> b = bs.stream().sorted().toList();
    assertThat(TokenWindows.with(a, width)).isEqualTo(windows(width, a, a));
    assertThat(TokenWindows.shared(a, b, width)).isEqualTo(windows(width, a, b));
  }

  @Example
  void countsMoreTheCloserTheyAre() {
    assertThat(TokenWindows.with(List.of(7), 5)).isEqualTo(5);
    assertThat(TokenWindows.shared(List.of(7), List.of(8), 5)).isEqualTo(4);
    assertThat(TokenWindows.shared(List.of(7), List.of(11), 5)).isEqualTo(1);
    assertThat(TokenWindows.shared(List.of(7), List.of(12), 5)).isZero();
  }

  private static long windows(int width, List<Integer> as, List<Integer> bs) {
    return IntStream.rangeClosed(1 - width, 40)
        .filter(from -> holds(from, width, as) && holds(from, width, bs))
        .count();
  }

  private static boolean holds(int from, int width, List<Integer> tokens) {
    return tokens.stream().anyMatch(t -> t >= from && t < from + width);
  }
}
