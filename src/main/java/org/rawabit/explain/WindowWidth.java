package org.rawabit.explain;

import org.jspecify.annotations.Nullable;
import org.rawabit.stages.Scope;
import org.rawabit.stats.Association;
import org.rawabit.stats.OddsRatio;

/**
 * How many units tell of the same text: the width of windows in tokens, 1 for other scopes.
 *
 * @param from where the width is known from; empty where units do not overlap
 */
record WindowWidth(double width, String from) {
  /** As the job says; else as the stored numbers tell. */
  static WindowWidth of(PairCell cell, @Nullable KnownJob job) {
    if (!cell.scope().equals(Scope.WINDOW.id())) {
      return new WindowWidth(1, "");
    }
    if (job != null) {
      return new WindowWidth(job.counted().window(), "from the job file");
    }
    Double llr = cell.stored("llr");
    if (llr != null && llr > 0) {
      double whole = Association.logLikelihoodRatio(cell.counts());
      return new WindowWidth(atLeast1(whole / llr), "deduced: the table's llr over the stored one");
    }
    Double low = cell.stored("odds_ratio_low");
    Double high = cell.stored("odds_ratio_high");
    if (low == null || high == null || low <= 0 || high <= low) {
      return new WindowWidth(1, "not to be deduced from what is stored; name the job by --job");
    }
    OddsRatio odds = OddsRatio.of(cell.counts(), 1);
    double wider = Math.log(high / low) / Math.log(odds.high() / odds.low());
    return new WindowWidth(atLeast1(wider * wider), "deduced from the odds ratio's interval");
  }

  private static double atLeast1(double width) {
    return Math.max(1, Math.rint(width));
  }
}
