/** The language of a text and of its paragraphs. */
@NullMarked
package org.rawabit.language;

import org.jspecify.annotations.NullMarked;
