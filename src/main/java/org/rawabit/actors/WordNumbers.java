package org.rawabit.actors;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Numbers words from 0 in the order in which they come.
 *
 * <p>An open hash table over the words' hashes: a word that is not there, as nearly every word of a
 * text, costs one look into an array and no object.
 */
final class WordNumbers implements Serializable {
  private static final int ABSENT = -1;

  private String[] words = new String[1 << 9];
  private int[] hashes = new int[1 << 10];

  /** Number of the word in a slot, from 1; 0 where it is free. */
  private int[] slots = new int[1 << 10];

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
    hashes[slot] = hash;
    slots[slot] = count;
    return count - 1;
  }

  /** The number of a word, or -1. */
  int number(CharSequence word) {
    int slot = slot(word, hash(word));
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
    int mask = slots.length - 1;
    for (int i = 0; i < oldSlots.length; i++) {
      if (oldSlots[i] != 0) {
        int slot = oldHashes[i] & mask;
        while (slots[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        hashes[slot] = oldHashes[i];
        slots[slot] = oldSlots[i];
      }
    }
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
