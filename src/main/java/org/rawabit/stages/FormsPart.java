package org.rawabit.stages;

/**
 * How some phrases are printed in a slice: those whose number falls in a bucket.
 *
 * @param phrases numbers in the list of phrases
 * @param forms their words as printed
 * @param counts how often each phrase is printed so
 */
public record FormsPart(int bucket, int[] phrases, String[] forms, int[] counts) {}
