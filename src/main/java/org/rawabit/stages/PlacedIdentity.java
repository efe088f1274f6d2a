package org.rawabit.stages;

import org.jspecify.annotations.Nullable;

/**
 * An {@link Identity} with the slice it belongs to.
 *
 * @param slice the slice
 * @param ordinal the record's place in the slice
 */
public record PlacedIdentity(
    String slice, int ordinal, String articleId, String storyId, @Nullable String duplicateOf) {}
