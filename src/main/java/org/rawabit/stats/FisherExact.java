package org.rawabit.stats;

/**
 * Fisher's exact test of independence in a 2×2 table.
 *
 * <p>Given the margins, n_ab is hypergeometric under independence. Unlike the χ² approximation of a
 * log-likelihood ratio this holds however small the counts are. (Fisher 1922; Agresti, Categorical
 * Data Analysis, 3.5)
 */
final class FisherExact {
  /** Tables likelier than the observed one by no more than this are ties, as in R. */
  private static final double TIE = 1 + 1e-7;

  /** What is smaller than the sum so far by this factor adds nothing to it. */
  private static final double NOTHING = 1e-18;

  private FisherExact() {}

  /**
   * The two-sided p-value: the probability of all tables of these margins that are at most as
   * likely as the observed one; 0 where it is less than the smallest double.
   *
   * <p>Walks from the likeliest table outward until nothing more is added, so it costs some
   * standard deviations of n_ab and its distance from what is expected, not its range.
   */
  static double pValue(Contingency t) {
    long least = Math.max(0, t.a() + t.b() - t.n());
    long most = Math.min(t.a(), t.b());
    double expected = (t.a() + 1.0) / (t.n() + 2.0) * (t.b() + 1.0);
    long likeliest = Math.max(least, Math.min(most, (long) expected));
    double limit = relativeTo(t, likeliest) * TIE;
    double all = 1;
    double extreme = 1 <= limit ? 1 : 0;
    double up = 1;
    for (long k = likeliest; k < most && isSeen(up, all, limit); k++) {
      up *= next(t, k);
      all += up;
      extreme += up <= limit ? up : 0;
    }
    double down = 1;
    for (long k = likeliest; k > least && isSeen(down, all, limit); k--) {
      down /= next(t, k - 1);
      all += down;
      extreme += down <= limit ? down : 0;
    }
    return Math.min(1, extreme / all);
  }

  private static boolean isSeen(double term, double all, double limit) {
    return term > all * NOTHING || (term > 0 && term > limit * NOTHING);
  }

  /** The probability of the observed table, where that of n_ab = {@code from} is 1. */
  private static double relativeTo(Contingency t, long from) {
    double relative = 1;
    for (long k = from; k < t.ab() && relative > 0; k++) {
      relative *= next(t, k);
    }
    for (long k = from; k > t.ab() && relative > 0; k--) {
      relative /= next(t, k - 1);
    }
    return relative;
  }

  /** P(n_ab = k + 1) / P(n_ab = k). */
  private static double next(Contingency t, long k) {
    return ((double) (t.a() - k) / (k + 1))
        * ((double) (t.b() - k) / (t.n() - t.a() - t.b() + k + 1));
  }
}
