package org.rawabit.stages;

/**
 * How phrases are printed in a slice.
 *
 * @param phrases numbers in the list of phrases
 * @param forms their words as printed
 * @param counts how often each phrase is printed so
 */
record FormsPart(int[] phrases, PackedWords forms, int[] counts) implements Buckets.Part {
  /** All in one: phrases are few. */
  @Override
  public int bucket() {
    return 0;
  }
}
