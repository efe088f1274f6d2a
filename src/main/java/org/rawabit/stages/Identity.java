package org.rawabit.stages;

import org.jspecify.annotations.Nullable;

/**
 * What a record turns out to be beside other records of the same text.
 *
 * @param ordinal the record's place in its slice
 * @param articleId its id, told apart from repeated records
 * @param storyId the id of the story's first publisher
 * @param duplicateOf the first article with the same text, or null where this is it
 */
public record Identity(
    int ordinal, String articleId, String storyId, @Nullable String duplicateOf) {}
