package org.rawabit.tables;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A row of {@code articles}. */
@Doc("an article as it was read, with its text exactly as decoded")
public record Article(
    @Doc("20 hex digits of the SHA-256 of the record's fields; a repeated record gets -2, -3 …")
        String articleId,
    @Doc("the article's own id in the input, where it has one") @Nullable String sourceId,
    @Doc("article_id of the story's first publisher: earliest published, then smallest id")
        String storyId,
    @Doc("article_id of the first article with the same text, where this one repeats it")
        @Nullable String duplicateOf,
    @Doc("the newspaper, agency or site") @Nullable String source,
    @Doc("where it was published") @Nullable String url,
    @Doc("the title") @Nullable String title,
    @Doc("who signed it") @Nullable String author,
    @Doc("when it was published, in UTC; midnight where only the day is known")
        @Nullable LocalDateTime published,
    @Doc("ISO 639-1 code of the language: ar, en, fr …; und where it could not be told")
        String language,
    @Doc("title, blank line, body (the body alone where there is no title)") String text,
    @Doc("paragraphs in text, the title being one") int paragraphs,
    @Doc("sentences in text, the title being one") int sentences,
    @Doc("words and numbers in text") int tokens,
    @Doc("the file it came from; for an archive, file!member") String input,
    @Doc("which record of the file it was, from 1; the line in formats of lines") long position,
    @Doc("the batch that brought it: the job's name, unless the job names one") String batch) {}
