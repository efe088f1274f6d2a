package org.rawabit.stats;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Bursts of a series: stretches of periods in which its share lies above the usual for long enough,
 * or far enough, that chance is a dearer explanation.
 *
 * <p>The automaton of Kleinberg [1] in its batched form. In level i a document of period t is
 * counted with probability p_t·sⁱ, where p_t is the share over all periods times the rhythm of the
 * period, and nothing reaches 1 ({@link #MOST}). A period of r counts in d documents costs the
 * level −ln of the binomial probability of r; moving up a level costs γ·ln n for n periods; moving
 * down is free; before the first period the level is 0. The levels are those of least cost, found
 * by dynamic programming; of equal costs the lower level is taken, so bursts begin and end in
 * periods with counts.
 *
 * <p>The binomial coefficient is the same for all levels and left out.
 *
 * <p>[1] Kleinberg (2002), Bursty and hierarchical structure in streams, Proc. KDD: 91–101.
 *
 * @param levels of each period; 0 where there is no burst
 * @param spells the bursts in order
 */
public record Bursts(int[] levels, List<Spell> spells) {
  /** The highest probability that a level may have. */
  static final double MOST = 0.9999;

  /**
   * The automaton.
   *
   * @param scale s, above 1: how many times as likely a count is one level up
   * @param gamma γ, from 0: how hard it is to move up
   * @param states the number of levels with level 0, from 2
   */
  public record Options(double scale, double gamma, int states) implements Serializable {
    public Options {
      if (!(scale > 1) || !(gamma >= 0) || states < 2) {
        throw new IllegalArgumentException(
            "no automaton has scale %s, gamma %s and %d states".formatted(scale, gamma, states));
      }
    }
  }

  /**
   * A burst: successive periods above level 0.
   *
   * @param first its first period
   * @param last its last period, inclusive
   * @param peak its period with the highest count, the first of several
   * @param level the highest in it
   * @param weight by how much ln of the likelihood of its counts is greater in its levels than in
   *     level 0; above 0
   */
  public record Spell(int first, int last, int peak, int level, double weight) {}

  public static Bursts of(Series series, Options options) {
    int[] levels = new int[series.periods()];
    double step = options.gamma() * Math.log(Math.max(1, series.periods()));
    // A count gains at most ln s a level, so that few counts can never pay a step.
    if (series.count() * Math.log(options.scale()) <= step) {
      return new Bursts(levels, List.of());
    }
    double[][] gains = gains(series, options);
    follow(cheapest(gains, step, options.states()), levels);
    return new Bursts(levels, spells(series, levels, gains));
  }

  /** By period and level, by how much ln of the likelihood is greater than in level 0. */
  private static double[][] gains(Series series, Options options) {
    double share = series.share();
    double[][] gains = new double[series.periods()][options.states()];
    for (int t = 0; t < gains.length; t++) {
      long hits = series.counts()[t];
      long misses = series.volumes()[t] - hits;
      double base = Math.min(MOST, share * series.rhythm()[t]);
      double scaled = base;
      for (int level = 1; level < options.states(); level++) {
        scaled = Math.min(MOST, scaled * options.scale());
        double ofHits = hits == 0 ? 0 : hits * Math.log(scaled / base);
        double ofMisses = misses == 0 ? 0 : misses * (Math.log1p(-scaled) - Math.log1p(-base));
        gains[t][level] = ofHits + ofMisses;
      }
    }
    return gains;
  }

  /**
   * By period and level, the level before on the cheapest way there; a last row has in 0 the last
   * level of all.
   */
  private static int[][] cheapest(double[][] gains, double step, int states) {
    int[][] before = new int[gains.length + 1][states];
    double[] costs = new double[states];
    for (int level = 1; level < states; level++) {
      costs[level] = Double.POSITIVE_INFINITY;
    }
    for (int t = 0; t < gains.length; t++) {
      double[] next = new double[states];
      for (int to = 0; to < states; to++) {
        int from = 0;
        double least = costs[0] + to * step;
        for (int level = 1; level < states; level++) {
          double cost = costs[level] + Math.max(0, to - level) * step;
          if (isLess(cost, least)) {
            least = cost;
            from = level;
          }
        }
        before[t][to] = from;
        next[to] = least - gains[t][to];
      }
      costs = next;
    }
    int last = 0;
    for (int level = 1; level < states; level++) {
      if (isLess(costs[level], costs[last])) {
        last = level;
      }
    }
    before[gains.length][0] = last;
    return before;
  }

  /** Less by more than rounding can make of equal costs. */
  private static boolean isLess(double cost, double least) {
    return cost < least - 1e-9 - 1e-13 * Math.abs(least);
  }

  private static void follow(int[][] before, int[] levels) {
    int level = before[levels.length][0];
    for (int t = levels.length - 1; t >= 0; t--) {
      levels[t] = level;
      level = before[t][level];
    }
  }

  private static List<Spell> spells(Series series, int[] levels, double[][] gains) {
    List<Spell> spells = new ArrayList<>();
    for (int t = 0; t < levels.length; t++) {
      if (levels[t] == 0) {
        continue;
      }
      int first = t;
      int peak = t;
      int level = 0;
      double weight = 0;
      for (; t < levels.length && levels[t] > 0; t++) {
        peak = series.counts()[t] > series.counts()[peak] ? t : peak;
        level = Math.max(level, levels[t]);
        weight += gains[t][levels[t]];
      }
      spells.add(new Spell(first, t - 1, peak, level, weight));
    }
    return spells;
  }
}
