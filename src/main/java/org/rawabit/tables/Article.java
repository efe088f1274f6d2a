package org.rawabit.tables;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
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
    @Doc("article_id of the earlier article of the story that its text is most like, if not equal")
        @Nullable String nearDuplicateOf,
    @Doc("how like: Jaccard similarity of their runs of 8 words, 0 to 1")
        @Nullable Double similarity,
    @Doc("the newspaper, agency or site") @Nullable String source,
    @Doc("where it was published") @Nullable String url,
    @Doc("the title") @Nullable String title,
    @Doc("who signed it") @Nullable String author,
    @Doc("when it was published, in UTC: the beginning of what date_precision says is known")
        @Nullable LocalDateTime published,
    @Doc("the date as it was written") @Nullable String dateText,
    @Doc("how much of the date is known: time, day, month or year") @Nullable String datePrecision,
    @Doc("the calendar it was written in: gregorian, hijri or persian")
        @Nullable String dateCalendar,
    @Doc("where the date was found: record, page, feed, url, id, crawl")
        @Nullable String dateOrigin,
    @Doc(
            "why the written date is not taken: unreadable, impossible, ambiguous, relative, too_early, future")
        @Nullable String dateProblem,
    @Doc("ISO 639-1 code of the language: ar, en, fr …; und where it could not be told")
        String language,
    @Doc("record: the input says so; text: the text shows it") String languageOrigin,
    @Doc("the language of each paragraph of text, where they differ")
        @Nullable List<String> paragraphLanguages,
    @Doc("the encoding in which it was written") String encoding,
    @Doc("what was mended in the text") List<String> repairs,
    @Doc("title, blank line, body (the body alone where there is no title)") String text,
    @Doc("paragraphs in text, the title being one") int paragraphs,
    @Doc("sentences in text, the title being one") int sentences,
    @Doc("words and numbers in text") int tokens,
    @Doc("the file it came from; for an archive, file!member") String input,
    @Doc("which record of the file it was, from 1; the line in formats of lines") long position,
    @Doc("the batch that brought it: the job's name, unless the job names one") String batch,
    @Doc("month of published, yyyy-MM; undated where it is not known: the directory it lies in")
        String month)
    implements InMonth, Serializable {}
