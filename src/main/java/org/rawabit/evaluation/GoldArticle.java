package org.rawabit.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotated article.
 *
 * @param id its own id, as {@code articles.source_id} has it
 * @param text title, blank line, body (the body alone where there is no title)
 * @param day when it was published
 * @param language ISO 639-1, {@code und} where the gold does not tell
 * @param line where it stands in the gold file, from 1
 * @param mentions in the order of the text, without overlap
 */
public record GoldArticle(
    String id,
    String text,
    @Nullable LocalDate day,
    String language,
    int line,
    List<GoldMention> mentions) {}
