package org.rawabit.evaluation;

/** A stretch of a text in UTF-16 code units, the end exclusive. */
interface Span {
  int start();

  int end();

  default boolean overlaps(Span other) {
    return start() < other.end() && other.start() < end();
  }

  default boolean isSameAs(Span other) {
    return start() == other.start() && end() == other.end();
  }
}
