package org.rawabit.stages;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Words beside a title in an article that look like a name.
 *
 * @param key equal for spellings of the same name
 * @param phrase as printed
 */
public record TitledName(
    String articleId,
    @Nullable LocalDateTime published,
    int start,
    int end,
    String key,
    String phrase,
    String title,
    String language,
    String sentence) {}
