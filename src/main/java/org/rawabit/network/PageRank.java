package org.rawabit.network;

import java.util.Arrays;

/**
 * The share of time that a walker spends at each node: from a node it follows one of its ties,
 * drawn by weight, with probability 0.85, and else jumps to any node. (Brin & Page 1998)
 *
 * <p>The shares sum to 1. In an undirected graph they follow the strengths closely; what they add
 * is that ties to central nodes count for more.
 */
public final class PageRank {
  /** The probability to follow a tie. */
  public static final double DAMPING = 0.85;

  /**
   * Iteration ends where the shares change by less than this, summed. An error shrinks by the
   * damping in each round, so what remains is at most 0.85/0.15 times that: 6e-14.
   */
  private static final double TOLERANCE = 1e-14;

  private static final int MOST_ROUNDS = 1000;

  private PageRank() {}

  /** The share of each node, by power iteration. */
  public static double[] of(Graph graph) {
    int n = graph.nodes();
    double[] strengths = graph.strengths();
    double[] shares = new double[n];
    Arrays.fill(shares, 1.0 / n);
    double change = 1;
    for (int round = 0; round < MOST_ROUNDS && n > 0 && change > TOLERANCE; round++) {
      double[] next = step(graph, strengths, shares);
      change = 0;
      for (int i = 0; i < n; i++) {
        change += Math.abs(next[i] - shares[i]);
      }
      shares = next;
    }
    return shares;
  }

  private static double[] step(Graph graph, double[] strengths, double[] shares) {
    int n = shares.length;
    double[] perWeight = new double[n];
    double stranded = 0;
    for (int i = 0; i < n; i++) {
      if (strengths[i] > 0) {
        perWeight[i] = shares[i] / strengths[i];
      } else {
        stranded += shares[i];
      }
    }
    double jump = (1 - DAMPING + DAMPING * stranded) / n;
    double[] next = new double[n];
    double total = 0;
    for (int i = 0; i < n; i++) {
      double arriving = 0;
      for (int k = graph.first()[i]; k < graph.first()[i + 1]; k++) {
        arriving += graph.weights()[k] * perWeight[graph.neighbours()[k]];
      }
      next[i] = jump + DAMPING * arriving;
      total += next[i];
    }
    for (int i = 0; i < n; i++) {
      next[i] /= total; // rounding must not add up over the rounds
    }
    return next;
  }
}
