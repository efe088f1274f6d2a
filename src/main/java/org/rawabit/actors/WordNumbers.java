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
  private int[] hashes = new int[1 << 10];

  /** Number of the word in a slot, from 1; 0 where it is free. */
  private int[] slots = new int[1 << 10];

  /** Eight bits a slot: of absent words one in sixteen or fewer looks further. */
  private long[] seen = new long[1 << 7];

  private int count;

  /** The number of a word, given to it now if it has none. */
  int numberOrNew(String word) {
    int hash = hash(word);
    int slot = slot(word, hash);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
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
    hashes[slot] = hash;
    slots[slot] = count;
    return count - 1;
  }

  /** The number of a word, or -1. */
  int number(CharSequence word) {
    int hash = hash(word);
    int bit = bit(hash);
    if ((seen[bit >>> 6] & (1L << bit)) == 0) {
      return ABSENT;
    }
    int slot = slot(word, hash);
    return slots[slot] == 0 ? ABSENT : slots[slot] - 1;
  }

  private int slot(CharSequence word, int hash) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0
        && !(hashes[slot] == hash && words[slots[slot] - 1].contentEquals(word))) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldHashes = hashes;
    int[] oldSlots = slots;
    hashes = new int[2 * oldHashes.length];
    slots = new int[hashes.length];
    seen = new long[slots.length / 8];
    int mask = slots.length - 1;
    for (int i = 0; i < oldSlots.length; i++) {
      if (oldSlots[i] != 0) {
        see(oldHashes[i]);
        int slot = oldHashes[i] & mask;
        while (slots[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        hashes[slot] = oldHashes[i];
        slots[slot] = oldSlots[i];
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
