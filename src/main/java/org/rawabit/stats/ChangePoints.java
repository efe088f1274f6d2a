package org.rawabit.stats;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Where the level of a series changes: the cut into segments that explains it best, each segment
 * paying for itself.
 *
 * <p>In a segment the counts are taken as Poisson with mean level·d·rhythm, d being the volume of
 * the period; the level is Σ counts / Σ d·rhythm, and the segment costs −ln of the likelihood, less
 * what every cut has in common: −R·ln(level) for R counts. Each change costs
 *
 * <pre>φ · 1.5 · ln n</pre>
 *
 * <p>for n periods: the leading term of the modified BIC for change points [2], which is stricter
 * than plain BIC because the place of a change is searched for; times the {@link #dispersion} φ,
 * since news comes in heaps and pure Poisson noise would see a change in each.
 *
 * <p>A level begins in a period with counts or in the one after: elsewhere a beginning is never
 * better, but for the least length. The cut of least cost is exact, by optimal partitioning with
 * the pruning of PELT [1]; of equal cuts the one with the earlier last change is taken.
 *
 * <ol>
 *   <li>Killick, Fearnhead, Eckley (2012), Optimal detection of changepoints with a linear
 *       computational cost, J. Am. Stat. Assoc. 107: 1590–1598.
 *   <li>Zhang, Siegmund (2007), A modified Bayes information criterion, Biometrics 63: 22–32.
 * </ol>
 */
public final class ChangePoints {
  private final Series series;
  private final int shortest;
  private final double penalty;
  private final long[] counts;
  private final double[] exposures;

  private ChangePoints(Series series, int shortest) {
    int n = series.periods();
    this.series = series;
    this.shortest = shortest;
    this.penalty = penalty(series);
    this.counts = new long[n + 1];
    this.exposures = new double[n + 1];
    for (int t = 0; t < n; t++) {
      counts[t + 1] = counts[t] + series.counts()[t];
      exposures[t + 1] = exposures[t] + series.volumes()[t] * series.rhythm()[t];
    }
  }

  /**
   * Successive periods of one level.
   *
   * @param first the first period
   * @param last the last, inclusive
   * @param level the share of a period without a rhythm, from 0 to 1; NaN where nothing was
   *     published
   */
  public record Segment(int first, int last, double level) {}

  /**
   * The segments of a series in order; one where nothing changes.
   *
   * @param shortest the least number of periods in a segment, from 1
   */
  public static List<Segment> of(Series series, int shortest) {
    return new ChangePoints(series, shortest).segments();
  }

  /** What a change costs: 1.5·ln n times the dispersion. */
  static double penalty(Series series) {
    return dispersion(series) * 1.5 * Math.log(Math.max(1, series.periods()));
  }

  /**
   * How many times the variance of Poisson counts a series has from one period to the next, at
   * least 1: the mean over neighbours with any count of (r − Nπ)²/(Nπ(1−π)), where N counts of both
   * fall to the one by its part π of their volumes times rhythm. Slow changes of level do not
   * matter to it.
   */
  public static double dispersion(Series series) {
    double sum = 0;
    long neighbours = 0;
    int before = -1;
    for (int t = 0; t < series.periods(); t++) {
      if (series.volumes()[t] == 0) {
        continue;
      }
      if (before >= 0 && series.counts()[t] + series.counts()[before] > 0) {
        double here = series.volumes()[t] * series.rhythm()[t];
        double there = series.volumes()[before] * series.rhythm()[before];
        double part = here / (here + there);
        double both = (double) series.counts()[t] + series.counts()[before];
        double off = series.counts()[t] - both * part;
        sum += off * off / (both * part * (1 - part));
        neighbours++;
      }
      before = t;
    }
    return neighbours == 0 ? 1 : Math.max(1, sum / neighbours);
  }

  private List<Segment> segments() {
    int n = series.periods();
    if (n == 0) {
      return List.of();
    }
    int[] ends = ends();
    int[] before = new int[ends.length];
    double[] costs = new double[ends.length];
    Arrays.fill(costs, Double.POSITIVE_INFINITY);
    costs[0] = -penalty;
    // Ends at which the last segment may begin, and the cost up to each with the segment behind.
    int[] candidates = new int[ends.length];
    double[] withSegment = new double[ends.length];
    // Where a candidate needs no longer be asked.
    int[] until = new int[ends.length];
    Arrays.fill(until, Integer.MAX_VALUE);
    int size = 0;
    for (int end = 1; end < ends.length; end++) {
      candidates[size++] = end - 1;
      size = stillAsked(candidates, size, until, ends[end]);
      for (int i = 0; i < size; i++) {
        int c = candidates[i];
        withSegment[i] = costs[c] + cost(ends[c], ends[end]);
        if (ends[end] - ends[c] >= shortest && withSegment[i] + penalty < costs[end]) {
          costs[end] = withSegment[i] + penalty;
          before[end] = c;
        }
      }
      prune(candidates, size, withSegment, costs[end], until, ends[end] + shortest);
    }
    return costs[ends.length - 1] < Double.POSITIVE_INFINITY
        ? segments(ends, before)
        : List.of(segment(0, n));
  }

  private static int stillAsked(int[] candidates, int size, int[] until, int end) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (until[candidates[i]] > end) {
        candidates[kept++] = candidates[i];
      }
    }
    return kept;
  }

  /**
   * A candidate that is dearer than the best way to an end, even if a change there were free, is
   * dearer ever after; but only what ends far enough behind can have a change there instead.
   */
  private static void prune(
      int[] candidates, int size, double[] withSegment, double best, int[] until, int far) {
    for (int i = 0; i < size; i++) {
      if (withSegment[i] > best && until[candidates[i]] == Integer.MAX_VALUE) {
        until[candidates[i]] = far;
      }
    }
  }

  /** Where a segment may end, exclusive: 0, the last, and beside every period with counts. */
  private int[] ends() {
    int n = series.periods();
    int[] ends = new int[n + 1];
    int size = 1;
    for (int t = 1; t < n; t++) {
      if (series.counts()[t - 1] > 0 || series.counts()[t] > 0) {
        ends[size++] = t;
      }
    }
    ends[size++] = n;
    return Arrays.copyOf(ends, size);
  }

  private double cost(int from, int to) {
    long count = counts[to] - counts[from];
    return count == 0 ? 0 : -count * Math.log(count / (exposures[to] - exposures[from]));
  }

  private List<Segment> segments(int[] ends, int[] before) {
    Deque<Segment> segments = new ArrayDeque<>();
    for (int end = ends.length - 1; end > 0; end = before[end]) {
      segments.addFirst(segment(ends[before[end]], ends[end]));
    }
    return List.copyOf(segments);
  }

  private Segment segment(int from, int to) {
    double level = (counts[to] - counts[from]) / (exposures[to] - exposures[from]);
    return new Segment(from, to - 1, Math.min(1, level));
  }
}
