package org.rawabit.stages;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Words one behind the other, which are sent as two arrays and not as so many objects.
 *
 * @param letters of all words
 * @param ends of each word in {@code letters}; it begins where the one before ends
 */
record PackedWords(char[] letters, int[] ends) implements Serializable {
  int size() {
    return ends.length;
  }

  int start(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  int end(int word) {
    return ends[word];
  }

  String word(int word) {
    return new String(letters, start(word), end(word) - start(word));
  }

  /** Packs words. */
  static final class Packer {
    private char[] letters = new char[1024];
    private int used;
    private final IntList ends = new IntList();

    Packer add(String word) {
      int length = word.length();
      if (used + length > letters.length) {
        letters = Arrays.copyOf(letters, Math.max(used + length, 2 * letters.length));
      }
      word.getChars(0, length, letters, used);
      used += length;
      ends.add(used);
      return this;
    }

    PackedWords packed() {
      return new PackedWords(Arrays.copyOf(letters, used), ends.toArray());
    }
  }
}
