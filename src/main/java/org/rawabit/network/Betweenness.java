package org.rawabit.network;

import java.util.Arrays;
import java.util.Random;

/**
 * The share of pairs of other nodes whose shortest path leads through a node, where a tie is as
 * long as 1/weight; of several equally short paths each counts for its part. (Freeman 1977, Brandes
 * 2001)
 *
 * <p>Divided by the (n−1)(n−2)/2 pairs of others, so from 0 to 1; 0 where there are fewer than
 * three nodes. The sum is made of the sources' parts; where it is made of some sources alone, it is
 * their mean times the number of nodes, an estimate without bias but for being cut at 1. (Brandes &
 * Pich 2007)
 *
 * <p>Sources are added up in chunks and chunks in order: a chunk is the same wherever it is
 * computed, and so is the sum.
 */
public final class Betweenness {
  /** How many sources make a chunk. */
  static final int CHUNK = 32;

  private Betweenness() {}

  /** All nodes, or as many as are asked for, drawn by a seed; ascending. */
  public static int[] sources(int nodes, int most, long seed) {
    int[] drawn = new int[nodes];
    Arrays.setAll(drawn, i -> i);
    if (nodes <= most) {
      return drawn;
    }
    Random random = new Random(seed);
    for (int i = 0; i < most; i++) {
      int other = i + random.nextInt(nodes - i);
      int swapped = drawn[i];
      drawn[i] = drawn[other];
      drawn[other] = swapped;
    }
    int[] sources = Arrays.copyOf(drawn, most);
    Arrays.sort(sources);
    return sources;
  }

  /** How many chunks the sources make. */
  public static int chunks(int sources) {
    return (sources + CHUNK - 1) / CHUNK;
  }

  /** The part of one chunk of sources, by node. */
  public static double[] part(Graph graph, int[] sources, int chunk) {
    return part(new ShortestPaths(graph), graph.nodes(), sources, chunk);
  }

  private static double[] part(ShortestPaths paths, int nodes, int[] sources, int chunk) {
    double[] sums = new double[nodes];
    int end = Math.min(sources.length, (chunk + 1) * CHUNK);
    for (int i = chunk * CHUNK; i < end; i++) {
      paths.addShares(sources[i], sums);
    }
    return sums;
  }

  /** Adds a part to what was summed before it. */
  public static void add(double[] part, double[] sums) {
    for (int node = 0; node < sums.length; node++) {
      sums[node] += part[node];
    }
  }

  /** The measure of every node, from the sum of all parts. */
  public static double[] scaled(double[] sums, int sources) {
    double n = sums.length;
    double[] scaled = new double[sums.length];
    for (int node = 0; node < sums.length && n > 2; node++) {
      // every pair was met from both ends
      scaled[node] = Math.min(1, sums[node] / sources * (n / ((n - 1) * (n - 2))));
    }
    return scaled;
  }

  /** The measure of every node, in one go. */
  public static double[] of(Graph graph, int[] sources) {
    ShortestPaths paths = new ShortestPaths(graph);
    double[] sums = new double[graph.nodes()];
    for (int chunk = 0; chunk < chunks(sources.length); chunk++) {
      add(part(paths, graph.nodes(), sources, chunk), sums);
    }
    return scaled(sums, sources.length);
  }
}
