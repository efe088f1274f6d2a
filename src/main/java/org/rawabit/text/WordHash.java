package org.rawabit.text;

/**
 * 64 well mixed bits of a word: equal for equal words, on every machine and in every version.
 *
 * <p>A multiplicative hash of the characters, then the finalizer of MurmurHash3 (Appleby 2011).
 * Signatures are kept from batch to batch, so that it must never change.
 */
final class WordHash {
  private static final long ODD = 0x9E3779B97F4A7C15L;

  private WordHash() {}

  /** The hash of a word; 0 for the empty one alone, give or take a chance of one in 2^64. */
  static long of(String word) {
    long hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash + word.charAt(i) + 1) * ODD;
      hash ^= hash >>> 32;
    }
    hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return hash ^ (hash >>> 33);
  }
}
