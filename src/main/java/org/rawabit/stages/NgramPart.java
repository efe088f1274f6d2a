package org.rawabit.stages;

/**
 * What a slice says of some sequences of terms: those whose key's hash falls in a bucket.
 *
 * @param keys of {@link Ngrams}
 * @param counts how often each occurs, duplicates left out
 * @param articles with each
 * @param runs of the slice, each bucket being told of all
 */
public record NgramPart(int bucket, long[] keys, int[] counts, int[] articles, long runs) {}
