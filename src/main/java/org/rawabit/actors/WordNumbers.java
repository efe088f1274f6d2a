package org.rawabit.actors;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Numbers words from 0 in the order in which they come.
 *
 * <p>An open hash table over the words' hashes, behind a bit for each hash (Bloom 1970, with one
 * function): a word that is not there, as nearly every word of a text, costs one look at bits that
 * stay in the processor's cache.
 */
final class WordNumbers implements Serializable {
  private static final int ABSENT = -1;

  private String[] words = new String[1 << 9];

  /** The hash of a word and its number from 1; 0 where a slot is free. */
  private long[] slots = new long[1 << 10];

  /** Eight bits a slot: of absent words one in sixteen or fewer looks further. */
  private long[] seen = new long[1 << 7];

  private int count;

  /** The number of a word, given to it now if it has none. */
  int numberOrNew(String word) {
    int hash = hash(word);
    int slot = slot(word, hash);
    if (slots[slot] != 0) {
      return (int) slots[slot] - 1;
    }
    if (2 * count > slots.length) {
      grow();
      slot = slot(word, hash);
    }
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
    }
    words[count++] = word;
    see(hash);
    slots[slot] = entry(hash, count);
    return count - 1;
  }

  /** The number of a word, or -1. */
  int number(CharSequence word) {
    int hash = hash(word);
    int bit = bit(hash);
    if ((seen[bit >>> 6] & (1L << bit)) == 0) {
      return ABSENT;
    }
    return (int) slots[slot(word, hash)] - 1;
  }

  private int slot(CharSequence word, int hash) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (true) {
      long entry = slots[slot];
      if (entry == 0) {
        return slot;
      }
      if ((int) (entry >>> 32) == hash && words[(int) entry - 1].contentEquals(word)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
  }

  private static long entry(int hash, int number) {
    return ((long) hash << 32) | number;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    seen = new long[slots.length / 8];
    int mask = slots.length - 1;
    for (long entry : old) {
      if (entry != 0) {
        int hash = (int) (entry >>> 32);
        see(hash);
        int slot = hash & mask;
        while (slots[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        slots[slot] = entry;
      }
    }
  }

  private void see(int hash) {
    int bit = bit(hash);
    seen[bit >>> 6] |= 1L << bit;
  }

  private int bit(int hash) {
    return ((hash * 0x85EBCA6B) >>> 4) & (64 * seen.length - 1);
  }

  private static int hash(CharSequence word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    int mixed = (hash ^ (hash >>> 15)) * 0x9E3779B1;
    return mixed ^ (mixed >>> 15);
  }
}
