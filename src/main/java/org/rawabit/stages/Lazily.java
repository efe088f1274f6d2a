package org.rawabit.stages;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Iterators of which one element is made at a time: a stream's would hold all of a slice's. */
final class Lazily {
  private Lazily() {}

  /** What is made of one element after the other. */
  static <A, B> Iterator<B> flatMap(Iterator<A> from, Function<A, Iterator<B>> made) {
    return new Iterator<>() {
      private Iterator<B> current = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!current.hasNext() && from.hasNext()) {
          current = made.apply(from.next());
        }
        return current.hasNext();
      }

      @Override
      public B next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return current.next();
      }
    };
  }
}
