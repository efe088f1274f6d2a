package org.rawabit.tables;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code signatures}: all by which later batches compare, so that old text is never read
 * again.
 */
@Doc("what an article is compared by: later batches read this and not its text")
public record Signature(
    @Doc("article_id before repeated records are told apart: without -2, -3 …") String articleId,
    @Doc("the file it came from; for an archive, file!member") String input,
    @Doc("which record of the file it was, from 1; the line in formats of lines") long position,
    @Doc("when it was published, in UTC") @Nullable LocalDateTime published,
    @Doc("32 hex digits that texts share when they differ in white space alone") String textKey,
    @Doc("20 hashes of 4 minima each; texts that share two of them are compared") int[] bands,
    @Doc("the set of its runs of 8 words: 4 bytes each, most significant first, ascending")
        byte[] shingles,
    @Doc("month of published, yyyy-MM; undated where there is none") String month)
    implements InMonth, Serializable {}
