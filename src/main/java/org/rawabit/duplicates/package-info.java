/** Texts that repeat each other, word for word or nearly: shingles, MinHash, stories. */
@NullMarked
package org.rawabit.duplicates;

import org.jspecify.annotations.NullMarked;
