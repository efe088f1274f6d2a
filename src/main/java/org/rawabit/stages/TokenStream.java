package org.rawabit.stages;

import java.io.Serializable;

/**
 * The tokens of a slice's articles in their order, as numbers of {@link TermBags#forms()}.
 *
 * <p>Token {@code k} of article {@code i} is {@code forms[offsets[i] + k]}; −1 for tokens that are
 * no terms: stop words, numbers, single letters. Sentence {@code s} of it ends before its token
 * {@code sentenceEnds[sentenceOffsets[i] + s]} and begins where the one before ends. Mentions point
 * at the same tokens and sentences. An article whose text is not looked at has none.
 */
public record TokenStream(int[] forms, int[] offsets, int[] sentenceEnds, int[] sentenceOffsets)
    implements Serializable {}
