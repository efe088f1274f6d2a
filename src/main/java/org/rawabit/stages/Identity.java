package org.rawabit.stages;

import org.jspecify.annotations.Nullable;

/**
 * What an article is beside others of the same text.
 *
 * @param articleId its id, told apart from repeated records
 * @param storyId the id of the story's first publisher
 * @param duplicateOf the first article with the same text, or null where this is it
 */
public record Identity(String articleId, String storyId, @Nullable String duplicateOf) {}
