package org.rawabit.corpus;

import java.io.BufferedReader;
import java.io.IOException;

/** The delimiter of a file of values: the one its first line has most of. */
final class CsvDelimiter {
  private static final String CANDIDATES = ",;\t";

  private CsvDelimiter() {}

  /** Looks ahead: the reader stands afterwards where it stood before. */
  static char of(BufferedReader reader) throws IOException {
    int[] counts = new int[CANDIDATES.length()];
    boolean quoted = false;
    reader.mark(Limits.HEAD);
    for (int i = 0; i < Limits.HEAD; i++) {
      int c = reader.read();
      if (c < 0 || (c == '\n' && !quoted)) {
        break;
      }
      int candidate = CANDIDATES.indexOf(c);
      if (c == '"') {
        quoted = !quoted;
      } else if (candidate >= 0 && !quoted) {
        counts[candidate]++;
      }
    }
    reader.reset();
    return CANDIDATES.charAt(most(counts));
  }

  /** The earlier candidate wins a tie. */
  private static int most(int[] counts) {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best;
  }
}
