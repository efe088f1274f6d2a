package org.rawabit.network;

/**
 * The share of tie weight that lies within communities, beyond what the strengths of their members
 * let expect: Σ over communities of inside/total − resolution·(strength/(2·total))². (Newman &
 * Girvan 2004; with a resolution: Reichardt & Bornholdt 2006)
 *
 * <p>At resolution 1 from −0.5 to 1; 0 where all are one community. A graph without ties has none.
 */
public final class Modularity {
  private Modularity() {}

  /**
   * The modularity of a partition.
   *
   * @param communities of each node, from 0 to below {@code count}
   */
  public static double of(Graph graph, int[] communities, int count, double resolution) {
    double[] inside = new double[count];
    double[] strengths = new double[count];
    double total = 0;
    for (int node = 0; node < communities.length; node++) {
      int community = communities[node];
      for (int k = graph.first()[node]; k < graph.first()[node + 1]; k++) {
        strengths[community] += graph.weights()[k];
        total += graph.weights()[k];
        if (communities[graph.neighbours()[k]] == community) {
          inside[community] += graph.weights()[k];
        }
      }
    }
    if (total == 0) {
      return 0;
    }
    double modularity = 0;
    for (int c = 0; c < count; c++) {
      double share = strengths[c] / total;
      modularity += inside[c] / total - resolution * share * share;
    }
    return modularity;
  }
}
