package org.rawabit.stages;

/**
 * The terms of some groups in some articles, counted: those groups whose name falls in a bucket.
 *
 * <p>Group {@code g} has the terms {@code terms[i]} for {@code start(g) <= i < ends[g]}; the arrays
 * after it say of each what {@link GroupCounts} says.
 *
 * @param terms numbers in the {@link Vocabulary}
 * @param before empty where all are 0
 * @param own empty where all are 0
 */
record GroupParts(
    int bucket,
    GroupName[] names,
    int[] ends,
    int[] terms,
    int[] counts,
    int[] before,
    int[] own,
    int[] articles)
    implements Buckets.Part {

  int start(int group) {
    return group == 0 ? 0 : ends[group - 1];
  }
}
