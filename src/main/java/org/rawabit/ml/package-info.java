/** The tokenizers of {@code text} as Spark MLlib Transformers, for anyone's Pipeline. */
@NullMarked
package org.rawabit.ml;

import org.jspecify.annotations.NullMarked;
