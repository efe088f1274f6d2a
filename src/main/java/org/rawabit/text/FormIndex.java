package org.rawabit.text;

/** A dictionary that is asked once for every distinct printed word, not once for every token. */
@FunctionalInterface
public interface FormIndex {
  /** An index of nothing. */
  FormIndex EMPTY = (printed, word, script) -> new long[0];

  /** What there is to say of a word, in the index's own encoding; empty if nothing. */
  long[] entries(String printed, Normalized word, Script script);

  /** What the rules of the index need to know of a word, in bits of their own; 0 if nothing. */
  default long traits(String printed, Normalized word, Script script) {
    return 0;
  }
}
