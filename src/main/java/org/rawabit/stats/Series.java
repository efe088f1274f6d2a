package org.rawabit.stats;

import java.util.Arrays;

/**
 * How often something was counted in successive periods, and out of how many.
 *
 * @param counts of each period, from 0 to its volume
 * @param volumes of each period: what could have been counted
 * @param rhythm how many times the usual share each period has by its season alone, above 0; 1
 *     where nothing is known of it
 */
public record Series(long[] counts, long[] volumes, double[] rhythm) {
  public Series {
    if (counts.length != volumes.length || counts.length != rhythm.length) {
      throw new IllegalArgumentException(
          "%d counts, %d volumes and %d factors are no series"
              .formatted(counts.length, volumes.length, rhythm.length));
    }
    for (int t = 0; t < counts.length; t++) {
      if (counts[t] < 0 || counts[t] > volumes[t] || !(rhythm[t] > 0)) {
        throw new IllegalArgumentException(
            "period %d cannot have %d of %d at %s times the usual"
                .formatted(t, counts[t], volumes[t], rhythm[t]));
      }
    }
  }

  /** A series without a rhythm. */
  public static Series of(long[] counts, long[] volumes) {
    double[] even = new double[counts.length];
    Arrays.fill(even, 1);
    return new Series(counts, volumes, even);
  }

  /** A series of days, with the rhythm of the week that it has itself ({@link WeeklyRhythm}). */
  public static Series ofDays(long[] counts, long[] volumes, long[] days) {
    return new Series(counts, volumes, WeeklyRhythm.of(counts, volumes, days));
  }

  public int periods() {
    return counts.length;
  }

  /** All counts together. */
  public long count() {
    return Arrays.stream(counts).sum();
  }

  /** All counts by all volumes; 0 where there is no volume. */
  public double share() {
    long volume = Arrays.stream(volumes).sum();
    return volume == 0 ? 0 : (double) count() / volume;
  }
}
