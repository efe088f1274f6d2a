package org.rawabit.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DispersionSumsTest {
  /** A part of a corpus: its words, and how often the word in question is among them. */
  record Part(int size, int count) {}

  @ParameterizedTest
  @MethodSource("reference")
  void agreesWithExactFractions(Map<String, String> row) {
    long[] sizes = numbers(row, "sizes");
    long[] counts = numbers(row, "counts");
    List<Part> parts =
        IntStream.range(0, sizes.length)
            .mapToObj(i -> new Part((int) sizes[i], (int) counts[i]))
            .toList();
    Dispersion found = dispersion(parts, sums(parts, parts));
    assertNear(found.dp(), ReferenceTable.number(row, "dp"));
    assertNear(found.dpNorm(), ReferenceTable.number(row, "dp_norm"));
    assertNear(found.juillandD(), ReferenceTable.number(row, "juilland_d"));
  }

  static List<Map<String, String>> reference() throws IOException {
    return ReferenceTable.read("dispersion.tsv");
  }

  private static long[] numbers(Map<String, String> row, String column) {
    return Stream.of(Objects.requireNonNull(row.get(column)).split(",", -1))
        .mapToLong(Long::parseLong)
        .toArray();
  }

  private static void assertNear(double actual, double expected) {
    if (Double.isNaN(expected)) {
      assertThat(actual).isNaN();
    } else {
      assertThat(actual).isCloseTo(expected, within(1e-9));
    }
  }

  @Property
  void isTheSameBitForBitHoweverThePartsAreOrderedAndDivided(
      @ForAll @From("parts") List<Part> parts, @ForAll long seed) {
    List<Part> shuffled = new ArrayList<>(parts);
    Random random = new Random(seed);
    Collections.shuffle(shuffled, random);
    int cut = random.nextInt(parts.size() + 1);
    long[] merged = new long[DispersionSums.LONGS + 1];
    DispersionSums.merge(merged, 1, sums(parts, shuffled.subList(cut, parts.size())), 0);
    DispersionSums.merge(merged, 1, sums(parts, shuffled.subList(0, cut)), 0);
    long[] sums = sums(parts, parts);
    assertThat(LongStream.of(merged).skip(1).toArray()).isEqualTo(sums);
    Dispersion dispersion = dispersion(parts, sums);
    assertThat(dispersion.dp()).isBetween(0.0, 1.0);
    if (parts.size() > 1) {
      assertThat(dispersion.dpNorm()).isBetween(dispersion.dp(), 1.0);
      assertThat(dispersion.juillandD()).isBetween(0.0, 1.0);
    }
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    return Arbitraries.integers()
        .between(1, 1000)
        .flatMap(
            size -> Arbitraries.integers().between(0, size).map(count -> new Part(size, count)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .filter(parts -> parts.stream().anyMatch(p -> p.count() > 0));
  }

  @Test
  void doesNotOverflowWhereManyPartsAreTheWordAlone() {
    long[] sums = new long[DispersionSums.LONGS];
    int parts = 100_000;
    for (int i = 0; i < parts; i++) {
      DispersionSums.add(sums, 0, 1, 1, parts, parts);
    }
    Dispersion dispersion = DispersionSums.of(sums, 0, parts, 1, parts);
    assertThat(dispersion.dp()).isCloseTo(0, within(1e-12));
    assertThat(dispersion.juillandD()).isEqualTo(1);
  }

  private static long[] sums(List<Part> corpus, List<Part> of) {
    long words = corpus.stream().mapToLong(Part::size).sum();
    long total = corpus.stream().mapToLong(Part::count).sum();
    long[] sums = new long[DispersionSums.LONGS];
    for (Part part : of) {
      if (part.count() > 0) {
        DispersionSums.add(sums, 0, part.count(), part.size(), total, words);
      }
    }
    return sums;
  }

  private static Dispersion dispersion(List<Part> corpus, long[] sums) {
    long words = corpus.stream().mapToLong(Part::size).sum();
    long smallest = corpus.stream().mapToLong(Part::size).min().orElseThrow();
    return DispersionSums.of(sums, 0, corpus.size(), smallest, words);
  }
}
