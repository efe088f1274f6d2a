package org.rawabit.stages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers distinct things, from 0 in the order in which they came. */
final class Numbering<T> {
  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> things = new ArrayList<>();

  /** The number of a thing, a new one where it is new. */
  int of(T thing) {
    Integer number = numbers.get(thing);
    if (number == null) {
      number = things.size();
      numbers.put(thing, number);
      things.add(thing);
    }
    return number;
  }

  T at(int number) {
    return things.get(number);
  }

  /** In the order of their numbers. */
  List<T> all() {
    return things;
  }

  int size() {
    return things.size();
  }
}
