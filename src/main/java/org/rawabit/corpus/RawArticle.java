package org.rawabit.corpus;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.rawabit.dates.Dating;
import org.rawabit.decoding.TextOrigin;
import org.rawabit.language.Languages;

/**
 * An input record as it was read: an article before its text is looked at, or a reject.
 *
 * @param input the file it came from; for an archive, {@code file!member}
 * @param position which record of the file, from 1; the line in formats of lines; 0 for the file
 * @param articleId hash of the fields, not yet told apart from repeated records; empty for a reject
 * @param duplicateOf known only where the article comes out of the {@code articles} table
 * @param text title, blank line, body, exactly as decoded; empty for a reject
 * @param refusal why it is no article; null for an article
 */
public record RawArticle(
    String input,
    long position,
    String articleId,
    @Nullable String duplicateOf,
    @Nullable String sourceId,
    @Nullable String source,
    @Nullable String url,
    @Nullable String title,
    @Nullable String author,
    Dating dating,
    Languages languages,
    TextOrigin origin,
    String text,
    @Nullable Refusal refusal)
    implements Serializable {

  /** What could not be read. */
  public static RawArticle refused(String input, long position, Refusal refusal) {
    return new RawArticle(
        input,
        position,
        "",
        null,
        null,
        null,
        null,
        null,
        null,
        Dating.UNKNOWN,
        Languages.UNKNOWN,
        TextOrigin.UTF_8,
        "",
        refusal);
  }

  public @Nullable LocalDateTime published() {
    return dating.published();
  }

  public String language() {
    return languages.main();
  }
}
