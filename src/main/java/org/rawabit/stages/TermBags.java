package org.rawabit.stages;

import java.io.Serializable;

/**
 * The terms of a slice's articles, counted: one dictionary, and a bag of numbers an article.
 *
 * <p>Article {@code i} has the terms {@code entries[k]}, each {@code counts[k]} times, for {@code
 * offsets[i] <= k < offsets[i + 1]}. Numbers instead of words make the bags a tenth of the size.
 *
 * @param terms the distinct stems
 * @param french how often each occurred as a French word; Latin stems are English otherwise
 * @param forms the distinct printed forms
 * @param formTerms the stem of each form
 * @param formCounts how often each form was printed
 */
public record TermBags(
    String[] terms,
    int[] french,
    String[] forms,
    int[] formTerms,
    int[] formCounts,
    int[] offsets,
    int[] entries,
    int[] counts)
    implements Serializable {}
