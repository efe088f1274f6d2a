package org.rawabit.stages;

/**
 * What a slice says of some terms: those whose hash falls in a bucket.
 *
 * @param terms distinct stems
 * @param articles articles with each, duplicates left out
 * @param occurrences of each in these articles
 * @param printed of each in all articles
 * @param french of each in all articles, as French words
 * @param forms distinct printed forms
 * @param formTerms the stem of each form
 * @param formCounts how often each form was printed
 */
public record VocabularyPart(
    int bucket,
    String[] terms,
    int[] articles,
    long[] occurrences,
    long[] printed,
    long[] french,
    String[] forms,
    int[] formTerms,
    long[] formCounts) {}
