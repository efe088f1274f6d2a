/**
 * Web pages to articles: the charset, the main text, what a page says of itself.
 *
 * <p>{@link org.rawabit.pages.Page} is where to start.
 */
@NullMarked
package org.rawabit.pages;

import org.jspecify.annotations.NullMarked;
