package org.rawabit.network;

import java.util.Arrays;

/**
 * The shortest paths from one node after another, and how much each node lies on them; a tie is as
 * long as 1/weight. (Dijkstra 1959, Brandes 2001)
 *
 * <p>Sums of such lengths are rounded: two paths that are equally long by arithmetic can differ in
 * the last bit by the order of their ties, and by exact comparison one of them would be forgotten.
 * Here lengths that differ by less than one part in 10¹² are equal.
 */
final class ShortestPaths {
  private static final double EQUAL = 1e-12;

  private final Graph graph;
  private final double[] lengths;
  private final double[] distances;
  private final double[] paths;
  private final double[] shares;
  private final int[] order;
  private final int[] ranks;
  private final DistanceHeap reached;

  ShortestPaths(Graph graph) {
    int n = graph.nodes();
    this.graph = graph;
    this.lengths = Arrays.stream(graph.weights()).map(w -> 1 / w).toArray();
    this.distances = new double[n];
    this.paths = new double[n];
    this.shares = new double[n];
    this.order = new int[n];
    this.ranks = new int[n];
    this.reached = new DistanceHeap(distances);
  }

  /**
   * Adds to each node the share of shortest paths from the source to every other node that lead
   * through it: 1 for each target all of whose shortest paths do.
   */
  void addShares(int source, double[] sums) {
    int settled = settle(source);
    countPaths(settled);
    Arrays.fill(shares, 0);
    for (int i = settled - 1; i > 0; i--) {
      int node = order[i];
      double share = (1 + shares[node]) / paths[node];
      for (int k = graph.first()[node]; k < graph.first()[node + 1]; k++) {
        int before = graph.neighbours()[k];
        if (leads(before, node, lengths[k])) {
          shares[before] += share * paths[before];
        }
      }
      sums[node] += shares[node];
    }
  }

  /** Orders the nodes that can be reached by distance; returns how many there are. */
  private int settle(int source) {
    Arrays.fill(distances, Double.POSITIVE_INFINITY);
    Arrays.fill(ranks, Integer.MAX_VALUE);
    distances[source] = 0;
    reached.shrunk(source);
    int settled = 0;
    while (!reached.isEmpty()) {
      int node = reached.take();
      ranks[node] = settled;
      order[settled++] = node;
      for (int k = graph.first()[node]; k < graph.first()[node + 1]; k++) {
        int next = graph.neighbours()[k];
        double distance = distances[node] + lengths[k];
        if (distance < distances[next] && ranks[next] == Integer.MAX_VALUE) {
          distances[next] = distance;
          reached.shrunk(next);
        }
      }
    }
    return settled;
  }

  private void countPaths(int settled) {
    paths[order[0]] = 1;
    for (int i = 1; i < settled; i++) {
      int node = order[i];
      double sum = 0;
      for (int k = graph.first()[node]; k < graph.first()[node + 1]; k++) {
        int before = graph.neighbours()[k];
        if (leads(before, node, lengths[k])) {
          sum += paths[before];
        }
      }
      paths[node] = sum;
    }
  }

  /** Whether a shortest path to a node comes from the neighbour before it. */
  private boolean leads(int before, int node, double length) {
    return ranks[before] < ranks[node]
        && distances[before] + length - distances[node] <= EQUAL * distances[node];
  }
}
