/**
 * Input files to articles: containers, formats, fields, dates, languages.
 *
 * <p>A new format is one {@link org.rawabit.corpus.ArticleReader} and one line in {@link
 * org.rawabit.corpus.ArticleFormat}.
 */
@NullMarked
package org.rawabit.corpus;

import org.jspecify.annotations.NullMarked;
