/** Bytes to characters: encodings, and what damaged text can be mended. */
@NullMarked
package org.rawabit.decoding;

import org.jspecify.annotations.NullMarked;
