package org.rawabit.stages;

/**
 * What a slice says of some terms: those whose hash falls in a bucket.
 *
 * @param corpus articles of the slice that are no duplicates, each bucket being told of all
 * @param terms distinct stems
 * @param articles articles with each, duplicates left out
 * @param occurrences of each in these articles
 * @param french of each in all articles, as French words
 * @param forms distinct printed forms
 * @param formTerms the stem of each form
 * @param formCounts how often each form was printed, in all articles
 */
record VocabularyPart(
    int bucket,
    long corpus,
    PackedWords terms,
    int[] articles,
    int[] occurrences,
    int[] french,
    PackedWords forms,
    int[] formTerms,
    int[] formCounts)
    implements Buckets.Part {}
