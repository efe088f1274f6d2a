package org.rawabit.stages;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.Article;

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
    @Nullable Double similarity)
    implements Serializable {
  /** Of an article whose text is like no other. */
  static Identity alone(String articleId) {
    return new Identity(articleId, articleId, null, null, null);
  }

  /** Of an article that is known to repeat another. */
  static Identity repeating(String articleId, String duplicateOf) {
    return new Identity(articleId, duplicateOf, duplicateOf, null, null);
  }

  /** The article as it is beside the others. */
  Article of(Article read) {
    return new Article(
        articleId,
        read.sourceId(),
        storyId,
        duplicateOf,
        nearDuplicateOf,
        similarity,
        read.source(),
        read.url(),
        read.title(),
        read.author(),
        read.published(),
        read.dateText(),
        read.datePrecision(),
        read.dateCalendar(),
        read.dateOrigin(),
        read.dateProblem(),
        read.language(),
        read.languageOrigin(),
        read.paragraphLanguages(),
        read.encoding(),
        read.repairs(),
        read.text(),
        read.paragraphs(),
        read.sentences(),
        read.tokens(),
        read.input(),
        read.position(),
        read.batch(),
        read.month());
  }
}
