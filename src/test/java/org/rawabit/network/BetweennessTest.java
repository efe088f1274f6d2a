package org.rawabit.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BetweennessTest {
  @Test
  void drawsSourcesBySeedWhereThereAreTooMany() {
    assertThat(Betweenness.sources(4, 4, 1)).containsExactly(0, 1, 2, 3);
    assertThat(Betweenness.sources(0, 4, 1)).isEmpty();
    int[] drawn = Betweenness.sources(1000, 50, 1);
    assertThat(drawn).hasSize(50).isSorted().doesNotHaveDuplicates();
    assertThat(drawn).isEqualTo(Betweenness.sources(1000, 50, 1));
    assertThat(drawn).isNotEqualTo(Betweenness.sources(1000, 50, 2));
  }

  @Test
  void addsUpItsParts() {
    Graph graph = Laws.drawn(100, 600, true, 7).graph();
    int[] sources = Betweenness.sources(100, 1000, 1);
    assertThat(Betweenness.chunks(sources.length)).isEqualTo(4);
    double[] sums = new double[100];
    IntStream.range(0, 4)
        .forEach(chunk -> Betweenness.add(Betweenness.part(graph, sources, chunk), sums));
    assertThat(Betweenness.scaled(sums, 100)).isEqualTo(Betweenness.of(graph, sources));
  }

  @Test
  void estimatesFromSomeSourcesWithoutBias() {
    Graph graph = Laws.drawn(60, 200, true, 9).graph();
    double[] mean = new double[60];
    for (int seed = 0; seed < 2000; seed++) {
      Betweenness.add(Betweenness.of(graph, Betweenness.sources(60, 20, seed)), mean);
    }
    double[] expected = Laws.betweenness(graph);
    assertThat(IntStream.range(0, 60).mapToDouble(i -> mean[i] / 2000).toArray())
        .containsExactly(expected, offset(0.004));
  }

  @Test
  void neverEstimatesMoreThanAllPairs() {
    int leaves = 20;
    int[] hub = new int[leaves];
    int[] ends = IntStream.rangeClosed(1, leaves).toArray();
    double[] ones = IntStream.range(0, leaves).mapToDouble(i -> 1).toArray();
    Graph star = Graph.of(leaves + 1, hub, ends, ones);
    assertThat(Betweenness.of(star, new int[] {3, 8})[0]).isEqualTo(1);
  }

  @Test
  void isZeroWhereNobodyIsBetween() {
    Graph pair = Graph.of(2, new int[] {0}, new int[] {1}, new double[] {3});
    assertThat(Laws.betweenness(pair)).containsExactly(0, 0);
  }
}
