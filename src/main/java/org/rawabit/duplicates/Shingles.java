package org.rawabit.duplicates;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.rawabit.text.Tokens;

/**
 * The shingles of a text: all its runs of {@value #WORDS} words, as a set (Broder 1997).
 *
 * <p>Words are compared as they are normalized: neither diacritics, tatweel, forms of alef, case
 * nor punctuation make a difference. A shingle is 32 bits of a hash of its words in their order, so
 * two texts of 300 words share a shingle by mere chance in one case of 50,000. A text of fewer
 * words has none.
 */
public final class Shingles {
  /** Words of a shingle. */
  public static final int WORDS = 8;

  static final int[] NONE = {};

  private static final long BASE = 0xD1342543DE82EF95L;
  private static final long BASE_OF_OLDEST = power(BASE, WORDS);

  private Shingles() {}

  /** The shingles of a text that was read, ascending, each once. */
  public static int[] of(Tokens tokens) {
    long[] words = new long[tokens.count()];
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      long hash = tokens.form(i).hash();
      // A word of tatweel or marks alone has no letters left.
      if (hash != 0) {
        words[count++] = hash;
      }
    }
    return of(words, count);
  }

  /** The shingles of the first {@code count} words, which are hashes of 64 well mixed bits. */
  static int[] of(long[] words, int count) {
    if (count < WORDS) {
      return NONE;
    }
    int[] shingles = new int[count - WORDS + 1];
    long rolling = 0;
    for (int i = 0; i < count; i++) {
      rolling = rolling * BASE + words[i];
      if (i >= WORDS) {
        rolling -= words[i - WORDS] * BASE_OF_OLDEST;
      }
      if (i >= WORDS - 1) {
        shingles[i - WORDS + 1] = mixed(rolling);
      }
    }
    return distinct(shingles);
  }

  private static int[] distinct(int[] shingles) {
    Arrays.sort(shingles);
    int kept = 1;
    for (int i = 1; i < shingles.length; i++) {
      if (shingles[i] != shingles[kept - 1]) {
        shingles[kept++] = shingles[i];
      }
    }
    return kept == shingles.length ? shingles : Arrays.copyOf(shingles, kept);
  }

  private static int mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return (int) (mixed >>> 32);
  }

  private static long power(long base, int exponent) {
    return exponent == 0 ? 1 : base * power(base, exponent - 1);
  }

  /** The shingles as they are stored: 4 bytes each, most significant first. */
  public static byte[] packed(int[] shingles) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * shingles.length);
    bytes.asIntBuffer().put(shingles);
    return bytes.array();
  }

  /** The shingles that were {@link #packed}. */
  public static int[] unpacked(byte[] packed) {
    int[] shingles = new int[packed.length / Integer.BYTES];
    ByteBuffer.wrap(packed).asIntBuffer().get(shingles);
    return shingles;
  }

  /**
   * The Jaccard similarity of two sets of shingles: those in both among those in either, 0 to 1; 0
   * where both are empty, since texts without shingles are not compared.
   */
  public static double jaccard(int[] a, int[] b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    int either = a.length + b.length - shared;
    return either == 0 ? 0 : (double) shared / either;
  }
}
