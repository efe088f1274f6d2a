package org.rawabit.duplicates;

/**
 * The bands of a set of shingles: sets that are much alike have equal bands, others hardly.
 *
 * <p>A MinHash (Broder 1997) takes from a set the shingle that a random order puts first; two sets
 * agree in it with the probability of their Jaccard similarity J. {@value #ROWS} of them make a
 * band, so two sets agree in a band with probability J^{@value #ROWS}. Of {@value #BANDS} bands
 * they must agree in {@value #AGREEING} to be compared:
 *
 * <pre>
 * J            0.2     0.3    0.4   0.5   0.6   0.7    0.75    0.8     0.85     0.9
 * compared     0.0005  0.011  0.09  0.36  0.75  0.970  0.9949  0.9996  0.99999  1 - 2e-8
 * </pre>
 *
 * <p>The minima come from one pass (one permutation hashing, Li, Owen and Zhang 2012): the range of
 * the shingles is cut into as many bins as minima are needed, and the smallest shingle in a bin is
 * its minimum. An empty bin takes that of another, which a hash of its number picks, the same in
 * all sets (optimal densification, Shrivastava 2017).
 */
public final class MinHash {
  /** Bands of a set. */
  public static final int BANDS = 20;

  /** Minima in a band. */
  public static final int ROWS = 4;

  /** In how many bands two sets must agree at least to be compared. */
  public static final int AGREEING = 2;

  private static final int BINS = BANDS * ROWS;
  private static final int[] NONE = {};

  private MinHash() {}

  /** The bands of shingles that are ascending; none where there are no shingles. */
  public static int[] bands(int[] shingles) {
    if (shingles.length == 0) {
      return NONE;
    }
    int[] minima = new int[BINS];
    boolean[] filled = new boolean[BINS];
    for (int i = shingles.length - 1; i >= 0; i--) {
      int bin = bin(shingles[i]);
      minima[bin] = shingles[i];
      filled[bin] = true;
    }
    int[] bands = new int[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        int bin = band * ROWS + row;
        hash = mixed(hash + minima[source(bin, filled)]);
      }
      bands[band] = (int) (hash >>> 32);
    }
    return bands;
  }

  /** Equal intervals of the range of an int, ascending like the shingles. */
  private static int bin(int shingle) {
    return (int) (((shingle - (long) Integer.MIN_VALUE) * BINS) >>> 32);
  }

  /** The bin itself, or the filled one that serves for it. */
  private static int source(int bin, boolean[] filled) {
    int source = bin;
    for (int attempt = 1; !filled[source]; attempt++) {
      long hash = mixed(((long) bin << 32) + attempt);
      source = (int) (((hash >>> 32) * BINS) >>> 32);
    }
    return source;
  }

  private static long mixed(long hash) {
    long mixed = (hash + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 32);
  }

  /** In how many bands two sets agree. */
  public static int agreeing(int[] a, int[] b) {
    int agreeing = 0;
    for (int band = 0; band < Math.min(a.length, b.length); band++) {
      agreeing += a[band] == b[band] ? 1 : 0;
    }
    return agreeing;
  }
}
