/**
 * Plain Java over one text: normalization, tokens, paragraphs, sentences, stems, clitics.
 *
 * <p>Every offset is in UTF-16 code units into the text as decoded, start inclusive, end exclusive.
 * Start at {@link org.rawabit.text.TextAnalyzer}.
 */
@NullMarked
package org.rawabit.text;

import org.jspecify.annotations.NullMarked;
