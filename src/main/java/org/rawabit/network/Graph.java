package org.rawabit.network;

import java.io.Serializable;
import java.util.Locale;

/**
 * A weighted undirected graph: nodes 0 to n−1, and ties of positive weight between two of them.
 *
 * <p>Kept as compressed rows. The neighbours of node i are {@code neighbours[first[i]]} up to
 * {@code neighbours[first[i + 1] - 1]}, ascending, with their weights beside them; a tie stands in
 * the rows of both its ends. That is 24 bytes a tie.
 *
 * @param first where the row of each node begins; one entry more than there are nodes
 * @param neighbours the other ends, row after row
 * @param weights of the ties to them
 */
public record Graph(int[] first, int[] neighbours, double[] weights) implements Serializable {

  /**
   * The graph of a list of ties, in any order and direction.
   *
   * @param a one end of each tie
   * @param b its other end
   * @param weights positive and finite
   * @throws IllegalArgumentException where a tie is a loop, stands twice or has no such weight
   */
  public static Graph of(int nodes, int[] a, int[] b, double[] weights) {
    int[] first = new int[nodes + 1];
    for (int tie = 0; tie < a.length; tie++) {
      check(a[tie], b[tie], weights[tie]);
      first[a[tie] + 1]++;
      first[b[tie] + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      first[node + 1] += first[node];
    }
    int[] ends = new int[2 * a.length];
    double[] endWeights = new double[ends.length];
    int[] free = first.clone();
    for (int tie = 0; tie < a.length; tie++) {
      put(ends, endWeights, free[b[tie]]++, a[tie], weights[tie]);
      put(ends, endWeights, free[a[tie]]++, b[tie], weights[tie]);
    }
    return sorted(first, ends, endWeights);
  }

  /** Turns rows over: nodes are gone through in order, so each row that they are put into is. */
  private static Graph sorted(int[] first, int[] ends, double[] endWeights) {
    int[] neighbours = new int[ends.length];
    double[] weights = new double[ends.length];
    int[] free = first.clone();
    for (int node = 0; node + 1 < first.length; node++) {
      for (int i = first[node]; i < first[node + 1]; i++) {
        int row = ends[i];
        if (free[row] > first[row] && neighbours[free[row] - 1] == node) {
          throw new IllegalArgumentException("the tie %d–%d stands twice".formatted(node, row));
        }
        put(neighbours, weights, free[row]++, node, endWeights[i]);
      }
    }
    return new Graph(first, neighbours, weights);
  }

  private static void put(int[] ends, double[] weights, int at, int end, double weight) {
    ends[at] = end;
    weights[at] = weight;
  }

  private static void check(int a, int b, double weight) {
    if (a == b) {
      throw new IllegalArgumentException("node %d is tied to itself".formatted(a));
    }
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "weight %s of %d–%d is not positive and finite", weight, a, b));
    }
  }

  /** How many nodes there are. */
  public int nodes() {
    return first.length - 1;
  }

  /** How many ties there are. */
  public int ties() {
    return neighbours.length / 2;
  }

  /** The number of a node's ties. */
  public int degree(int node) {
    return first[node + 1] - first[node];
  }

  /** The summed weight of a node's ties. */
  public double strength(int node) {
    double sum = 0;
    for (int i = first[node]; i < first[node + 1]; i++) {
      sum += weights[i];
    }
    return sum;
  }

  /** {@link #strength(int)} of every node. */
  public double[] strengths() {
    double[] strengths = new double[nodes()];
    for (int node = 0; node < strengths.length; node++) {
      strengths[node] = strength(node);
    }
    return strengths;
  }

  /** The share of all pairs of nodes that are tied, from 0 to 1; 0 below two nodes. */
  public double density() {
    int n = nodes();
    return n < 2 ? 0 : ties() / (n * (n - 1.0) / 2);
  }
}
