package org.rawabit.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Graphs drawn for laws, and what is said of them. */
final class Laws {
  private Laws() {}

  /** A list of ties between nodes from 0. */
  record Ties(int nodes, int[] a, int[] b, double[] weights) {
    Graph graph() {
      return Graph.of(nodes, a, b, weights);
    }

    /** The same ties in another order and direction, each node under the name it has in a list. */
    Ties renamed(int[] names, Random random) {
      List<Integer> order = new ArrayList<>(IntStream.range(0, a.length).boxed().toList());
      Collections.shuffle(order, random);
      int[] from = order.stream().mapToInt(i -> names[i % 2 == 0 ? a[i] : b[i]]).toArray();
      int[] to = order.stream().mapToInt(i -> names[i % 2 == 0 ? b[i] : a[i]]).toArray();
      return new Ties(nodes, from, to, order.stream().mapToDouble(i -> weights[i]).toArray());
    }
  }

  /** Ties drawn at random; whole weights up to 8 make many paths of equal length. */
  static Ties drawn(int nodes, int ties, boolean wholeWeights, long seed) {
    Random random = new Random(seed);
    Set<Long> pairs = new LinkedHashSet<>();
    for (int i = 0; i < ties; i++) {
      int a = random.nextInt(nodes);
      int b = random.nextInt(nodes);
      if (a != b) {
        pairs.add((long) Math.min(a, b) * nodes + Math.max(a, b));
      }
    }
    return new Ties(
        nodes,
        pairs.stream().mapToInt(p -> (int) (p / nodes)).toArray(),
        pairs.stream().mapToInt(p -> (int) (p % nodes)).toArray(),
        pairs.stream()
            .mapToDouble(p -> wholeWeights ? 1 + random.nextInt(8) : 0.01 + random.nextDouble())
            .toArray());
  }

  static int[] degrees(Graph graph) {
    return IntStream.range(0, graph.nodes()).map(graph::degree).toArray();
  }

  static double[] betweenness(Graph graph) {
    return Betweenness.of(graph, Betweenness.sources(graph.nodes(), Integer.MAX_VALUE, 1));
  }

  /** The graph of the ties between nodes of one community. */
  static Graph within(Graph graph, int[] labels) {
    List<int[]> kept = new ArrayList<>();
    for (int node = 0; node < graph.nodes(); node++) {
      for (int k = graph.first()[node]; k < graph.first()[node + 1]; k++) {
        int other = graph.neighbours()[k];
        if (other > node && labels[other] == labels[node]) {
          kept.add(new int[] {node, other});
        }
      }
    }
    double[] weights = new double[kept.size()];
    Arrays.fill(weights, 1);
    return Graph.of(
        graph.nodes(),
        kept.stream().mapToInt(t -> t[0]).toArray(),
        kept.stream().mapToInt(t -> t[1]).toArray(),
        weights);
  }
}
