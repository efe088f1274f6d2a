package org.rawabit.network;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Communities: nodes with more tie weight among themselves than their strengths let expect, found
 * by the Leiden algorithm for modularity. (Traag, Waltman & van Eck 2019, Scientific Reports
 * 9:5233)
 *
 * <p>Each is connected within itself. They are numbered from 0 by size, the largest first, of equal
 * ones that with the first node. The algorithm is a search with random choices: it runs from
 * several fixed seeds, and the partition of the highest {@link Modularity} is kept, the first of
 * equals.
 *
 * @param labels the community of each node
 * @param count how many communities there are
 * @param modularity of the partition, at the resolution
 */
public record Communities(int[] labels, int count, double modularity) implements Serializable {
  private static final int ITERATIONS = 10;

  /**
   * How readily nodes join a community that is not the best for them, for ties of weight 1 in the
   * mean: so much that other seeds find other partitions.
   */
  private static final double RANDOMNESS = 1;

  /**
   * Finds the communities of a graph.
   *
   * @param resolution 1 is modularity as it was defined; higher gives more, smaller communities
   * @param starts how many seeds are tried, from {@code seed} on
   */
  public static Communities of(Graph graph, double resolution, long seed, int starts) {
    if (graph.ties() == 0) {
      int[] alone = IntStream.range(0, graph.nodes()).toArray();
      return new Communities(alone, alone.length, 0);
    }
    Network network = network(graph);
    Communities best = found(graph, network, resolution, seed);
    for (int start = 1; start < starts; start++) {
      Communities other = found(graph, network, resolution, seed + start);
      if (other.modularity() > best.modularity()) {
        best = other;
      }
    }
    return best;
  }

  private static Communities found(Graph graph, Network network, double resolution, long seed) {
    // Modularity is Leiden's own quality where nodes weigh their strength.
    double scaled = resolution / (2 * network.getTotalEdgeWeight());
    LeidenAlgorithm leiden = new LeidenAlgorithm(scaled, ITERATIONS, RANDOMNESS, new Random(seed));
    Clustering clustering = new Clustering(graph.nodes());
    leiden.improveClustering(network, clustering);
    clustering.removeEmptyClusters();
    int count = clustering.getNClusters();
    int[] communities = numbered(clustering.getClusters(), count);
    return new Communities(
        communities, count, Modularity.of(graph, communities, count, resolution));
  }

  private static Network network(Graph graph) {
    long[] first = Arrays.stream(graph.first()).asLongStream().toArray();
    double mean = Arrays.stream(graph.weights()).sum() / graph.weights().length;
    double[] weights = Arrays.stream(graph.weights()).map(w -> w / mean).toArray();
    return new Network(
        graph.nodes(),
        true,
        first,
        new LargeIntArray(graph.neighbours()),
        new LargeDoubleArray(weights),
        false);
  }

  /** The same communities, numbered by size and first node. */
  private static int[] numbered(int[] clusters, int count) {
    int[] sizes = new int[count];
    int[] firstNodes = new int[count];
    for (int node = clusters.length - 1; node >= 0; node--) {
      sizes[clusters[node]]++;
      firstNodes[clusters[node]] = node;
    }
    int[] numbers = new int[count];
    int[] ordered =
        IntStream.range(0, count)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer c) -> -sizes[c])
                    .thenComparingInt(c -> firstNodes[c]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int number = 0; number < count; number++) {
      numbers[ordered[number]] = number;
    }
    return Arrays.stream(clusters).map(c -> numbers[c]).toArray();
  }
}
