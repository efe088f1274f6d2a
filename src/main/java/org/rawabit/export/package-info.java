/** A run in formats of other programs: networks, corpora, databases. */
@NullMarked
package org.rawabit.export;

import org.jspecify.annotations.NullMarked;
