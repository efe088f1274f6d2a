package org.rawabit.evaluation;

import java.util.Collection;
import org.rawabit.evaluation.Outcome.Verdict;

/** How many mentions were right, wrong and missed; neutral ones are not in it. */
record Counts(int right, int wrong, int missed) {
  static Counts of(Collection<Outcome> outcomes) {
    return new Counts(
        count(outcomes, Verdict.RIGHT),
        count(outcomes, Verdict.WRONG),
        count(outcomes, Verdict.MISSED));
  }

  private static int count(Collection<Outcome> outcomes, Verdict verdict) {
    return (int) outcomes.stream().filter(o -> o.verdict() == verdict).count();
  }

  int mistakes() {
    return wrong + missed;
  }

  /** The share of what was found that is right; 0 where nothing was found. */
  double precision() {
    return share(right, right + wrong);
  }

  /** The share of the gold that was found; 0 where there is none. */
  double recall() {
    return share(right, right + missed);
  }

  /** The harmonic mean of precision and recall; 0 where both are. */
  double f1() {
    double precision = precision();
    double recall = recall();
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : (double) part / all;
  }
}
