package org.rawabit.stages;

/**
 * What some slices say of some sequences of terms: those whose key's hash falls in a bucket.
 *
 * @param keys of {@link Ngrams}
 * @param counts how often each occurs, duplicates left out
 * @param articles with each
 * @param runs of the slices, each bucket being told of all
 */
record NgramPart(int bucket, long[] keys, int[] counts, int[] articles, long runs)
    implements Buckets.Part {}
