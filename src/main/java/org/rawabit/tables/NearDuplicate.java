package org.rawabit.tables;

import java.io.Serializable;

/** A row of {@code near_duplicates}. */
@Doc("two different texts that are nearly the same, each by the first article that has it")
public record NearDuplicate(
    @Doc("article_id of the earlier: first published, then smallest id") String articleA,
    @Doc("article_id of the later") String articleB,
    @Doc("how like: runs of 8 words in both texts among those in either, 0 to 1") double jaccard,
    @Doc("signatures.text_key of the earlier") String textA,
    @Doc("signatures.text_key of the later") String textB)
    implements Serializable {}
