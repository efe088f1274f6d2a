package org.rawabit.stages;

import java.util.stream.IntStream;

/** New numbers, from 0 in the order in which they are asked for, for some of many old ones. */
final class Renumbering {
  private final LongTable numbers;

  /**
   * @param expected how many there will be; more may come
   */
  Renumbering(int expected) {
    this.numbers = new LongTable(expected);
  }

  /** The new number of an old one; −1 stays −1. */
  int of(int number) {
    return number < 0 ? -1 : numbers.add(number);
  }

  /** The new number of an old one; −1 where it has none. */
  int known(int number) {
    return numbers.find(number);
  }

  /** The old numbers, in the order of the new. */
  int[] old() {
    return IntStream.range(0, numbers.size()).map(i -> (int) numbers.key(i)).toArray();
  }
}
