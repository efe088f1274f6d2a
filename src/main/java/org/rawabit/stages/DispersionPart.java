package org.rawabit.stages;

/**
 * What a slice says of how some terms are spread: those whose number falls in a bucket.
 *
 * @param terms numbers in the {@link Vocabulary}
 * @param sums of {@link org.rawabit.stats.DispersionSums}, term by term
 * @param articles of the slice that have terms, duplicates left out
 * @param shortest of them, in terms; {@link Integer#MAX_VALUE} where there is none
 */
record DispersionPart(int bucket, int[] terms, long[] sums, long articles, int shortest)
    implements Buckets.Part {}
