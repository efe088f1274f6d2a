package org.rawabit.stages;

import java.io.Serializable;
import java.util.Arrays;
import org.rawabit.tables.Cooccurrence;

/**
 * The pairs of a period that are counted in the scope of a network, and those of them that are
 * ties; or a part of them.
 *
 * @param pairs how many there are
 * @param actorsA of each tie
 * @param actorsB of each tie
 */
record PeriodTies(
    String periodKind,
    String period,
    long pairs,
    String[] actorsA,
    String[] actorsB,
    double[] weights)
    implements Serializable {
  /** Collects the pairs of one period. */
  static final class Builder {
    private final String periodKind;
    private final String period;
    private final Networks.Options options;
    private long pairs;
    private int ties;
    private String[] actorsA = new String[16];
    private String[] actorsB = new String[16];
    private double[] weights = new double[16];

    Builder(String periodKind, String period, Networks.Options options) {
      this.periodKind = periodKind;
      this.period = period;
      this.options = options;
    }

    Builder add(Cooccurrence pair) {
      pairs++;
      double weight = options.weight().of(pair);
      if (options.isTie(pair, weight)) {
        if (ties == weights.length) {
          int longer = ties + (ties >> 1);
          actorsA = Arrays.copyOf(actorsA, longer);
          actorsB = Arrays.copyOf(actorsB, longer);
          weights = Arrays.copyOf(weights, longer);
        }
        actorsA[ties] = pair.actorA();
        actorsB[ties] = pair.actorB();
        weights[ties] = weight;
        ties++;
      }
      return this;
    }

    PeriodTies build() {
      return new PeriodTies(
          periodKind,
          period,
          pairs,
          Arrays.copyOf(actorsA, ties),
          Arrays.copyOf(actorsB, ties),
          Arrays.copyOf(weights, ties));
    }
  }
}
