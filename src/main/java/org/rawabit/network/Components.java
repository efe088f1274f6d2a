package org.rawabit.network;

import java.util.Arrays;

/** The parts of a graph between which there is no path. */
public final class Components {
  private Components() {}

  /** The size of each part, the largest first. */
  public static int[] sizes(Graph graph) {
    int n = graph.nodes();
    boolean[] seen = new boolean[n];
    int[] queue = new int[n];
    int[] sizes = new int[n];
    int count = 0;
    for (int start = 0; start < n; start++) {
      if (!seen[start]) {
        sizes[count++] = visit(graph, start, seen, queue);
      }
    }
    Arrays.sort(sizes);
    int[] largestFirst = new int[count];
    Arrays.setAll(largestFirst, i -> sizes[n - 1 - i]);
    return largestFirst;
  }

  private static int visit(Graph graph, int start, boolean[] seen, int[] queue) {
    seen[start] = true;
    queue[0] = start;
    int found = 1;
    for (int next = 0; next < found; next++) {
      int node = queue[next];
      for (int k = graph.first()[node]; k < graph.first()[node + 1]; k++) {
        int neighbour = graph.neighbours()[k];
        if (!seen[neighbour]) {
          seen[neighbour] = true;
          queue[found++] = neighbour;
        }
      }
    }
    return found;
  }
}
