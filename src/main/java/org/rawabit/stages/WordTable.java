package org.rawabit.stages;

import java.util.Arrays;

/**
 * Numbers distinct words, from 0 in the order in which they came; the same word of two owners is
 * two. Words that come again make no object.
 */
final class WordTable {
  private char[] letters = new char[1 << 12];
  private int[] ends = new int[1 << 9];
  private int[] owners = new int[1 << 9];
  private int size;

  /** 1 + the number of the word in a slot; 0 for none. */
  private int[] slots = new int[1 << 11];

  int size() {
    return size;
  }

  int owner(int number) {
    return owners[number];
  }

  String word(int number) {
    return new String(letters, start(number), ends[number] - start(number));
  }

  /** The number of a word, a new one where it is new. */
  int add(int owner, PackedWords words, int word) {
    char[] from = words.letters();
    int start = words.start(word);
    int end = words.end(word);
    int mask = slots.length - 1;
    int slot = hash(owner, from, start, end) & mask;
    while (slots[slot] > 0) {
      int number = slots[slot] - 1;
      if (owners[number] == owner
          && Arrays.equals(letters, start(number), ends[number], from, start, end)) {
        return number;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = size + 1;
    append(owner, from, start, end);
    if (2 * size > slots.length) {
      grow();
    }
    return size - 1;
  }

  /**
   * The word of each owner that is counted most, −1 for none; of equals the first in the order of
   * their code units.
   *
   * @param counts of the words
   */
  int[] mostFrequent(long[] counts, int owners) {
    int[] most = new int[owners];
    Arrays.fill(most, -1);
    for (int word = 0; word < size; word++) {
      int best = most[owner(word)];
      if (best < 0
          || counts[word] > counts[best]
          || (counts[word] == counts[best] && compare(word, best) < 0)) {
        most[owner(word)] = word;
      }
    }
    return most;
  }

  private int compare(int a, int b) {
    return Arrays.compare(letters, start(a), ends[a], letters, start(b), ends[b]);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  private void append(int owner, char[] from, int start, int end) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
      owners = Arrays.copyOf(owners, 2 * size);
    }
    int at = size == 0 ? 0 : ends[size - 1];
    int behind = Math.addExact(at, end - start);
    if (behind > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(behind, letters.length + letters.length / 2));
    }
    System.arraycopy(from, start, letters, at, end - start);
    owners[size] = owner;
    ends[size++] = behind;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int number = 0; number < size; number++) {
      int slot = hash(owners[number], letters, start(number), ends[number]) & (slots.length - 1);
      while (slots[slot] > 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = number + 1;
    }
  }

  private static int hash(int owner, char[] letters, int start, int end) {
    int hash = owner;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + letters[i];
    }
    int mixed = (hash ^ (hash >>> 15)) * 0x9E3779B1;
    return mixed ^ (mixed >>> 13);
  }
}
