package org.rawabit.corpus;

import java.io.Serializable;

/**
 * Why a record, or a file, is no article.
 *
 * @param code id of a {@link RejectCode}
 * @param reason what is wrong, in a sentence
 * @param excerpt its first characters, see {@link Excerpt}
 */
public record Refusal(String code, String reason, String excerpt) implements Serializable {}
