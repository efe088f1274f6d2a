package org.rawabit.stages;

import org.jspecify.annotations.Nullable;

/**
 * What an article is beside others of the same or nearly the same text.
 *
 * @param articleId its id, told apart from repeated records
 * @param storyId the id of the story's first publisher
 * @param duplicateOf the first article with the same text, or null where this is it
 * @param nearDuplicateOf the first article of the earlier text of the story that this is most like;
 *     null for the first of a story, and for those that are a duplicate
 * @param similarity how like it is
 */
public record Identity(
    String articleId,
    String storyId,
    @Nullable String duplicateOf,
    @Nullable String nearDuplicateOf,
    @Nullable Double similarity) {
  /** Of an article whose text is like no other. */
  static Identity alone(String articleId) {
    return new Identity(articleId, articleId, null, null, null);
  }

  /** Of an article that is known to repeat another. */
  static Identity repeating(String articleId, String duplicateOf) {
    return new Identity(articleId, duplicateOf, duplicateOf, null, null);
  }
}
