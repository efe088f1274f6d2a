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
      smallest = Math.min(smallest, pValues[test] * ((double) m / rank));
      q[test] = smallest;
    }
    return q;
  }
}
