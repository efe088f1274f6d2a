package org.rawabit.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rawabit.evaluation.Outcome.Verdict;

/**
 * How far the confidence of found mentions is the share that is right.
 *
 * @param bins from the least sure to the surest, empty ones left out
 */
record Calibration(List<Bin> bins) {
  /** The upper ends of the bins, inclusive; narrow where most mentions are. */
  private static final double[] UPPER = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0};

  /**
   * Mentions of like confidence: more than {@code above}, up to {@code upTo}.
   *
   * @param sum of their confidences
   */
  record Bin(double above, double upTo, int mentions, int right, double sum) {
    double meanConfidence() {
      return sum / mentions;
    }

    double shareRight() {
      return (double) right / mentions;
    }

    /** How much surer the program is than it may be; negative where it is too modest. */
    double gap() {
      return meanConfidence() - shareRight();
    }
  }

  /** Of the mentions that count as right or wrong. */
  static Calibration of(Collection<Outcome> outcomes) {
    List<Bin> bins = new ArrayList<>();
    double above = 0;
    for (double upTo : UPPER) {
      bins.add(bin(outcomes, above, upTo));
      above = upTo;
    }
    return new Calibration(bins.stream().filter(b -> b.mentions() > 0).toList());
  }

  private static Bin bin(Collection<Outcome> outcomes, double above, double upTo) {
    int mentions = 0;
    int right = 0;
    double sum = 0;
    for (Outcome outcome : outcomes) {
      FoundMention found = outcome.found();
      if (found == null || outcome.verdict() == Verdict.NEUTRAL) {
        continue;
      }
      double confidence = found.confidence();
      // The lowest bin has everything up to its end, also a confidence of 0.
      if ((confidence > above || above == 0) && confidence <= upTo) {
        mentions++;
        right += outcome.verdict() == Verdict.RIGHT ? 1 : 0;
        sum += confidence;
      }
    }
    return new Bin(above, upTo, mentions, right, sum);
  }

  /** The mean gap, whatever its sign, each bin weighing as many as its mentions. */
  double expectedError() {
    int all = bins.stream().mapToInt(Bin::mentions).sum();
    double gaps = bins.stream().mapToDouble(b -> b.mentions() * Math.abs(b.gap())).sum();
    return all == 0 ? 0 : gaps / all;
  }
}
