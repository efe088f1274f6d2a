package org.rawabit.stages;

import java.io.Serializable;

/**
 * The texts that groups are set against.
 *
 * @param size in words
 * @param counts of each term of the vocabulary
 * @param meanSize of its groups, in words
 */
record Universe(long size, long[] counts, double meanSize) implements Serializable {}
