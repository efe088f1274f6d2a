package org.rawabit.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The expected share of false discoveries among many tests. */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /**
   * q-values by Benjamini and Hochberg (1995): to call everything with q at most α a discovery
   * keeps the expected share of false ones at most α. In the order of the p-values given.
   */
  public static double[] qValues(double[] pValues) {
    return qValues(pValues, pValues.length);
  }

  /**
   * q-values where more was tested than is shown: what was left out counts as if its p-value were
   * 1. To count only what is shown would make discoveries of what was chosen for being large.
   *
   * @param tests how many tests there were, at least as many as p-values
   */
  public static double[] qValues(double[] pValues, long tests) {
    int m = pValues.length;
    int[] byP =
        IntStream.range(0, m)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> pValues[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] q = new double[m];
    double smallest = 1;
    for (int rank = m; rank >= 1; rank--) {
      int test = byP[rank - 1];
      smallest = Math.min(smallest, pValues[test] * ((double) tests / rank));
      q[test] = smallest;
    }
    return q;
  }
}
