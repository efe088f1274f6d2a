package org.rawabit.stages;

import java.util.List;

/**
 * Counts windows of tokens: a window of width w begins at every token, and at the w − 1 places
 * before the first, so each token is in exactly w of them and a text of t tokens has t + w − 1.
 *
 * <p>So two mentions d tokens apart share w − d windows: the closer, the more. Margins are counted
 * in the same windows, which makes a 2×2 table; what windows share is what neighbours tell twice.
 */
final class TokenWindows {
  private TokenWindows() {}

  /**
   * How many windows hold one of the tokens.
   *
   * @param tokens in order; repetitions do no harm
   * @param width in tokens; 0 for no windows
   */
  static long with(List<Integer> tokens, int width) {
    long windows = 0;
    long end = Long.MIN_VALUE;
    for (int token : tokens) {
      // The windows that hold a token begin in [token − width + 1, token].
      windows += token + 1 - Math.max(end, (long) token - width + 1);
      end = token + 1L;
    }
    return windows;
  }

  /** How many windows hold one of both. */
  static long shared(List<Integer> as, List<Integer> bs, int width) {
    long windows = 0;
    long end = Long.MIN_VALUE;
    int i = 0;
    int j = 0;
    while (i < as.size() && j < bs.size()) {
      int a = as.get(i);
      int b = bs.get(j);
      long from = Math.max(end, (long) Math.max(a, b) - width + 1);
      long to = Math.min(a, b) + 1L;
      if (from < to) {
        windows += to - from;
        end = to;
      }
      if (a <= b) {
        i++;
      } else {
        j++;
      }
    }
    return windows;
  }
}
