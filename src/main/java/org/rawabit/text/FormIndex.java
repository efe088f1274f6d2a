package org.rawabit.text;

/** A dictionary that is asked once for every distinct printed word, not once for every token. */
@FunctionalInterface
public interface FormIndex {
  /** An index of nothing. */
  FormIndex EMPTY = (printed, word, script, traits) -> new long[0];

  /**
   * What there is to say of a word, in the index's own encoding; empty if nothing.
   *
   * @param traits what {@link #traits} said of it
   */
  long[] entries(String printed, Normalized word, Script script, long traits);

  /**
   * Whether entries can begin what the index looks for: most words are passed over by this alone.
   */
  default boolean begins(long[] entries) {
    return entries.length > 0;
  }

  /** What the rules of the index need to know of a word, in bits of their own; 0 if nothing. */
  default long traits(String printed, Normalized word, Script script) {
    return 0;
  }
}
