package org.rawabit.corpus;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An input record as it was read: an article before its text is looked at, or a reject.
 *
 * @param input the file it came from; for an archive, {@code file!member}
 * @param position which record of the file, from 1; the line in formats of lines; 0 for the file
 * @param articleId hash of the fields, not yet told apart from repeated records; empty for a reject
 * @param duplicateOf known only where the article comes out of the {@code articles} table
 * @param text title, blank line, body, exactly as decoded; empty for a reject
 * @param language ISO 639-1, or {@code und}
 * @param reason why the record could not be read; null for an article
 * @param excerpt the first characters of a record that could not be read, else empty
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
    @Nullable LocalDateTime published,
    String language,
    String text,
    @Nullable String reason,
    String excerpt) {}
