package org.rawabit.stages;

import java.util.Arrays;

/** A growing array of ints. */
final class IntList {
  private int[] values = new int[1024];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  void increment(int index) {
    values[index]++;
  }

  void set(int index, int value) {
    values[index] = value;
  }

  int at(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
