package org.rawabit.stages;

import java.io.Serializable;
import java.util.Arrays;

/** Numbers distinct keys, from 0 in the order in which they came; keys are at least 0. */
final class LongTable implements Serializable {
  private long[] keys;
  private int size;

  /** 1 + the number of the key in a slot; 0 for none. */
  private int[] slots;

  /**
   * @param expected how many keys there will be; more may come
   */
  LongTable(int expected) {
    keys = new long[Math.max(16, expected)];
    slots = new int[Integer.highestOneBit(Math.max(16, expected)) * 4];
  }

  int size() {
    return size;
  }

  long key(int number) {
    return keys[number];
  }

  /** The number of a key, or −1. */
  int find(long key) {
    int number = slots[slot(key)];
    return number - 1;
  }

  /** The number of a key, a new one where it is new. */
  int add(long key) {
    int slot = slot(key);
    if (slots[slot] > 0) {
      return slots[slot] - 1;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size++] = key;
    slots[slot] = size;
    if (2 * size > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      slots[slot(keys[number])] = number + 1;
    }
  }

  /** The slot that has a key, or the empty one where it belongs. */
  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = (int) mixed(key) & mask;
    while (slots[slot] > 0 && keys[slots[slot] - 1] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The bits of a key, well mixed: the finalizer of MurmurHash3. (Appleby 2011) */
  static long mixed(long key) {
    long h = key;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
